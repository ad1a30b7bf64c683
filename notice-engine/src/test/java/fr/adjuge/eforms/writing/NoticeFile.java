package fr.adjuge.eforms.writing;

import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.FieldType;
import fr.adjuge.eforms.sdk.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A notice written out as a text file, one line a value; its head says how. */
public final class NoticeFile {

    private final List<String> lines;

    private NoticeFile(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The award notice BOAMP 25-103341, as it should have been. */
    public static NoticeFile chambresAgriculture() {
        try (var file = NoticeFile.class.getResourceAsStream("/notices/chambres-agriculture-award.txt")) {
            return new NoticeFile(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> fieldIds() {
        return lines.stream()
                .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .distinct()
                .toList();
    }

    /** The same notice without any value of this field. */
    public NoticeFile without(String fieldId) {
        return new NoticeFile(
                lines.stream().filter(line -> !line.startsWith(fieldId + " = ")).toList());
    }

    /** The same notice with one line written otherwise. */
    public NoticeFile with(String line, String otherLine) {
        if (!lines.contains(line)) {
            throw new IllegalArgumentException("no line " + line);
        }
        return new NoticeFile(
                lines.stream().map(each -> each.equals(line) ? otherLine : each).toList());
    }

    public byte[] write(FieldCatalogue catalogue) {
        return new NoticeWriter(catalogue).write(notice(catalogue));
    }

    private NoticeNode notice(FieldCatalogue catalogue) {
        var root = NoticeNode.notice();
        Map<String, NoticeNode> newest = new TreeMap<>(Map.of(Node.ROOT, root));
        var current = root;
        for (var line : lines) {
            if (line.startsWith("[")) {
                var path = new ArrayList<>(
                        List.of(line.substring(1, line.length() - 1).split("/")));
                var nodeId = path.remove(path.size() - 1);
                current = newest.get(path.isEmpty() ? Node.ROOT : path.get(path.size() - 1))
                        .add(nodeId);
                newest.put(nodeId, current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var fieldAndText = line.split(" = ", 2);
                current.set(
                        fieldAndText[0], value(catalogue.field(fieldAndText[0]).type(), fieldAndText[1]));
            }
        }
        return root;
    }

    private static FieldValue value(FieldType type, String text) {
        return switch (type) {
            case AMOUNT -> FieldValue.euros(new BigDecimal(text));
            case MEASURE -> FieldValue.months(Integer.parseInt(text.replace(" MONTH", "")));
            default -> FieldValue.text(text);
        };
    }
}
