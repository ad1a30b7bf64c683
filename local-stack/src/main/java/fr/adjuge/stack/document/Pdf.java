package fr.adjuge.stack.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with a title and lines of text, the same bytes for the same text (ISO 32000-1, 7.5). */
public final class Pdf {

    /** What WinAnsiEncoding means to Java: every French letter, the euro and the quotation marks are in it. */
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    private static final int LINE_LENGTH = 88;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private Pdf() {}

    public static byte[] of(String title, List<String> lines) {
        return new Pdf().write(title, lines);
    }

    private byte[] write(String title, List<String> lines) {
        text("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                + " /Resources << /Font << /F1 4 0 R >> >> >>");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var content = content(title, lines);
        object("<< /Length %d >>\nstream\n%s\nendstream".formatted(content.getBytes(WIN_ANSI).length, content));
        object("<< /Title (%s) /Producer (Adjuge) >>".formatted(escaped(title)));
        trailer();
        return out.toByteArray();
    }

    private static String content(String title, List<String> lines) {
        var content = new StringBuilder("BT /F1 14 Tf 50 790 Td 16 TL (" + escaped(title) + ") Tj T* /F1 10 Tf T*");
        for (var line : lines) {
            for (var part : wrapped(line)) {
                content.append("\n(").append(escaped(part)).append(") Tj T*");
            }
        }
        return content.append("\nET").toString();
    }

    private void object(String body) {
        offsets.add(out.size());
        text("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), body));
    }

    private void trailer() {
        var start = out.size();
        text("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
        text("trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(offsets.size() + 1, start));
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(WIN_ANSI));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static List<String> wrapped(String line) {
        var parts = new ArrayList<String>();
        var rest = line;
        while (rest.length() > LINE_LENGTH) {
            var space = rest.lastIndexOf(' ', LINE_LENGTH);
            var end = space > 0 ? space : LINE_LENGTH;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }
}
