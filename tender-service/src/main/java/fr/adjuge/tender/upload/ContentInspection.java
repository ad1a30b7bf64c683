package fr.adjuge.tender.upload;

import static fr.adjuge.dto.tender.FileRemark.CONTENT_UNLIKE_EXTENSION;
import static fr.adjuge.dto.tender.FileRemark.EMPTY;
import static fr.adjuge.dto.tender.FileRemark.EXECUTABLE;
import static fr.adjuge.dto.tender.FileRemark.FORMAT_NOT_ACCEPTED;
import static fr.adjuge.dto.tender.FileRemark.MACROS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import fr.adjuge.dto.tender.FileRemark;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks at a file while it comes in, without keeping any of it. What is found is recorded and never refuses a deposit:
 * what follows from it is the buyer's decision, after the opening.
 */
final class ContentInspection {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** How programs begin: Windows, Linux, macOS (both byte orders and universal), scripts. */
    private static final List<String> PROGRAMS = List.of(
            "MZ",
            "\u007fELF",
            "\u00fe\u00ed\u00fa\u00ce",
            "\u00fe\u00ed\u00fa\u00cf",
            "\u00ce\u00fa\u00ed\u00fe",
            "\u00cf\u00fa\u00ed\u00fe",
            "\u00ca\u00fe\u00ba\u00be",
            "#!");

    private static final Set<String> PROGRAM_EXTENSIONS =
            Set.of("exe", "com", "scr", "bat", "cmd", "msi", "jar", "js", "vbs", "ps1", "sh");

    /** How the formats of office work begin; a format that is not here is not checked. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("pdf", "%PDF"),
            Map.entry("rtf", "{\\rtf"),
            Map.entry("doc", OLE2),
            Map.entry("xls", OLE2),
            Map.entry("ppt", OLE2),
            Map.entry("docx", ZIP),
            Map.entry("xlsx", ZIP),
            Map.entry("pptx", ZIP),
            Map.entry("odt", ZIP),
            Map.entry("ods", ZIP),
            Map.entry("zip", ZIP));

    private static final int LONGEST_BEGINNING = 8;

    private final String extension;
    private final List<String> acceptedFormats;
    private final byte[] beginning = new byte[LONGEST_BEGINNING];
    private long size;
    private List<ByteSearch> macroParts = List.of();

    ContentInspection(String fileName, List<String> acceptedFormats) {
        this.extension = extension(fileName);
        this.acceptedFormats = acceptedFormats;
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Takes the next bytes of the file. */
    void look(byte[] bytes, int length) {
        if (length == 0) {
            return;
        }
        if (size < LONGEST_BEGINNING) {
            var known = (int) size;
            System.arraycopy(bytes, 0, beginning, known, Math.min(length, LONGEST_BEGINNING - known));
        }
        if (size == 0) {
            macroParts = macroPartsOf((char) (bytes[0] & 0xff));
        }
        size += length;
        macroParts.forEach(search -> search.look(bytes, length));
    }

    /** What holds macros is known by its name, which stands uncompressed in a zip and in an OLE2 directory. */
    private static List<ByteSearch> macroPartsOf(char firstByte) {
        if (firstByte == ZIP.charAt(0)) {
            return List.of(
                    new ByteSearch("vbaProject.bin".getBytes(ISO_8859_1)),
                    new ByteSearch("Basic/".getBytes(ISO_8859_1)));
        }
        return firstByte == OLE2.charAt(0) ? List.of(new ByteSearch("_VBA_PROJECT".getBytes(UTF_16LE))) : List.of();
    }

    long size() {
        return size;
    }

    Set<FileRemark> remarks() {
        var remarks = EnumSet.noneOf(FileRemark.class);
        if (size == 0) {
            remarks.add(EMPTY);
        }
        if (!acceptedFormats.contains(extension)) {
            remarks.add(FORMAT_NOT_ACCEPTED);
        }
        if (PROGRAM_EXTENSIONS.contains(extension) || PROGRAMS.stream().anyMatch(this::beginsWith)) {
            remarks.add(EXECUTABLE);
        }
        if (size > 0 && !beginsWith(BEGINNINGS.getOrDefault(extension, ""))) {
            remarks.add(CONTENT_UNLIKE_EXTENSION);
        }
        if ((beginsWith(ZIP) || beginsWith(OLE2)) && macroParts.stream().anyMatch(ByteSearch::isFound)) {
            remarks.add(MACROS);
        }
        return remarks;
    }

    private boolean beginsWith(String expected) {
        return size >= expected.length()
                && Arrays.equals(beginning, 0, expected.length(), expected.getBytes(ISO_8859_1), 0, expected.length());
    }
}
