package fr.adjuge.scoring.report;

import java.util.ArrayList;
import java.util.List;

/** Writes the few shapes that charts need. Coordinates in whole units, so that the same data draws the same bytes. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** {@code description}: what somebody who cannot see the chart has to know. */
    Svg(int width, int height, String title, String description) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
                        .formatted(width, height, width, height, escaped(title)));
        add("<title>" + escaped(title) + "</title><desc>" + escaped(description) + "</desc>");
    }

    void add(String element) {
        text.append(element).append('\n');
    }

    void line(int x1, int y1, int x2, int y2) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#161616\" stroke-width=\"1\"/>"
                .formatted(x1, y1, x2, y2));
    }

    void rectangle(int x, int y, int width, int height, String fill) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#161616\" stroke-width=\"1\"/>"
                .formatted(x, y, width, height, fill));
    }

    void circle(int x, int y, int radius) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#161616\"/>".formatted(x, y, radius));
    }

    /** {@code anchor}: start, middle or end. */
    void text(int x, int y, String anchor, String content) {
        add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-family=\"DejaVu Sans, Arial, sans-serif\" font-size=\"11\" fill=\"#161616\">%s</text>"
                        .formatted(x, y, anchor, escaped(content)));
    }

    static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String shortened(String content, int most) {
        return content.length() <= most
                ? content
                : content.substring(0, most - 1).strip() + "…";
    }

    /** Broken between words, never before a sign of punctuation, each line at most so long if its words are. */
    static List<String> lines(String content, int most) {
        var lines = new ArrayList<String>();
        for (var word : content.split(" (?![:;?!»])")) {
            var last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= most) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return text + "</svg>";
    }
}
