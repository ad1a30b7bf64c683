package fr.adjuge.dto.http.contract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the Javadoc of a class says, in Markdown: of the class, and of each component, constant and accessor by name. The
 * compiler keeps it beside the class ({@code therapi-runtime-javadoc-scribe}).
 */
record Javadoc(String text, Map<String, String> members) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*(?=@[a-z])");
    private static final Pattern COMPONENT = Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*)");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*</?p>\\s*");

    /** {@code className}: its binary name. */
    static Optional<Javadoc> of(String className, ClassLoader loader) {
        var file = className.replace('.', '/') + "__Javadoc.json";
        try (var stream = loader.getResourceAsStream(file)) {
            return stream == null ? Optional.empty() : Optional.of(read(JSON.readTree(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Javadoc read(JsonNode kept) {
        var blocks = List.of(BLOCK_TAG.split(kept.path("doc").asText()));
        var components = blocks.stream()
                .map(COMPONENT::matcher)
                .filter(Matcher::matches)
                .map(tag -> Map.entry(tag.group(1), tag.group(2)));
        var others = Stream.of("enumConstants", "fields", "methods")
                .flatMap(kind -> StreamSupport.stream(kept.path(kind).spliterator(), false))
                .map(member -> Map.entry(
                        member.path("name").asText(),
                        BLOCK_TAG.split(member.path("doc").asText())[0]));
        return new Javadoc(
                markdown(blocks.get(0).startsWith("@") ? "" : blocks.get(0)),
                Stream.concat(components, others)
                        .collect(toUnmodifiableMap(
                                Map.Entry::getKey, member -> markdown(member.getValue()), (first, other) -> first)));
    }

    /** The meaning of those values that are explained here, as a list after a text: the given one or, without, its own. */
    String after(String text, List<Object> values) {
        var lines = values.stream()
                .map(Object::toString)
                .filter(members::containsKey)
                .map(value -> "- `%s`: %s".formatted(value, members.get(value)))
                .collect(joining("\n"));
        var start = text.isEmpty() ? this.text : text;
        return lines.isEmpty() ? start : start + "\n\n" + lines;
    }

    static String markdown(String comment) {
        var text = comment.strip().replaceAll("\\s+", " ");
        text = INLINE_TAG
                .matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(written(tag.group(1), tag.group(2))));
        return PARAGRAPH.matcher(text).replaceAll("\n\n");
    }

    private static String written(String tag, String content) {
        return switch (tag) {
            case "code" -> "`" + content + "`";
            case "link", "linkplain" -> nameOrLabel(content);
            default -> content;
        };
    }

    private static String nameOrLabel(String link) {
        var parts = link.split(" ", 2);
        return parts.length == 2 ? parts[1] : "`" + parts[0].replaceFirst(".*[#.]", "") + "`";
    }
}
