package fr.adjuge.bench;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.ranking.Offer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The matrix as the analysis table of a buyer: one sheet for each lot, with the marks, a cell for each rescaled mark,
 * the price mark, the total and the rank; and a first sheet with one number for the ranks of each lot, so that every
 * cell is asked for, and any other order of the offers gives another number.
 * Numbers of the table itself are values; whether the rest is formulas without results, or any values, is the
 * difference between the two files that are measured.
 */
final class Spreadsheet {

    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
          office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:body><office:spreadsheet>
        """;
    private static final String FOOT = "</office:spreadsheet></office:body></office:document>";

    private final Matrix matrix;
    private final boolean withFormulas;
    private final int criteria;
    private final int offers;

    private Spreadsheet(Matrix matrix, boolean withFormulas) {
        this.matrix = matrix;
        this.withFormulas = withFormulas;
        this.criteria = matrix.method().criteria().size();
        this.offers = matrix.lots().get(0).size();
    }

    static void write(Matrix matrix, boolean withFormulas, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            new Spreadsheet(matrix, withFormulas).write(out);
        }
    }

    /** What the first sheet then says of a lot: each rank times its row. */
    static long check(List<Offer> lot, Map<String, Integer> ranks) {
        return IntStream.range(0, lot.size())
                .mapToLong(i -> (long) (i + 3)
                        * Objects.requireNonNull(ranks.get(lot.get(i).id())))
                .sum();
    }

    private void write(BufferedWriter out) throws IOException {
        out.write(HEAD);
        out.write("<table:table table:name=\"Lots\">");
        for (var lot = 0; lot < matrix.lots().size(); lot++) {
            out.write("<table:table-row>");
            var ranks = "[L%1$d.%2$s3:.%2$s%3$d]".formatted(lot, rankColumn(), offers + 2);
            out.write(computed("SUMPRODUCT(%1$s;ROW(%1$s))".formatted(ranks)));
            out.write("</table:table-row>");
        }
        out.write("</table:table>");
        for (var lot = 0; lot < matrix.lots().size(); lot++) {
            writeLot(out, lot, matrix.lots().get(lot));
        }
        out.write(FOOT);
    }

    /** Row 1: best marks and the lowest price; row 2 is empty; then the offers. */
    private void writeLot(BufferedWriter out, int lot, List<Offer> rows) throws IOException {
        out.write("<table:table table:name=\"L%d\"><table:table-row>".formatted(lot));
        for (var i = 0; i < criteria; i++) {
            var column = column(i);
            out.write(computed(
                    "%1$s([.%2$s3:.%2$s%3$d])".formatted(i < criteria - 1 ? "MAX" : "MIN", column, offers + 2)));
        }
        out.write("</table:table-row><table:table-row><table:table-cell/></table:table-row>\n");
        for (var row = 0; row < rows.size(); row++) {
            out.write("<table:table-row>");
            writeOffer(out, rows.get(row), row + 3);
            out.write("</table:table-row>\n");
        }
        out.write("</table:table>");
    }

    private void writeOffer(BufferedWriter out, Offer offer, int row) throws IOException {
        for (var i = 1; i < criteria; i++) {
            out.write(value(Objects.requireNonNull(offer.marks().get(Matrix.criterionId(i)))
                    .get(0)));
        }
        out.write(value(offer.price().orElseThrow()));
        for (var i = 0; i < criteria - 1; i++) {
            out.write(computed("[.%1$s%2$d]*%3$d/[.%1$s$1]".formatted(column(i), row, Matrix.SCALE)));
        }
        out.write(computed("%1$d*[.%2$s$1]/[.%2$s%3$d]".formatted(Matrix.SCALE, column(criteria - 1), row)));
        out.write(computed("(SUM([.%s%5$d:.%s%5$d])*%3$d+[.%4$s%5$d]*%6$d)*100/%7$d"
                .formatted(
                        column(criteria),
                        column(2 * criteria - 2),
                        Matrix.qualityWeight(),
                        column(2 * criteria - 1),
                        row,
                        Matrix.priceWeight(criteria),
                        100 * (criteria - 1))));
        out.write(computed("RANK([.%1$s%2$d];[.%1$s$3:.%1$s$%3$d])".formatted(column(2 * criteria), row, offers + 2)));
    }

    private String rankColumn() {
        return column(2 * criteria + 1);
    }

    /** A, B … Z, AA … */
    private static String column(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : column(place / 26 - 1) + letter;
    }

    private String computed(String formula) {
        return withFormulas
                ? "<table:table-cell table:formula=\"of:=" + formula + "\" office:value-type=\"float\"/>"
                : "<table:table-cell office:value-type=\"float\" office:value=\"1.25\"/>";
    }

    private static String value(Ratio number) {
        return "<table:table-cell office:value-type=\"float\" office:value=\""
                + number.toDecimal(2, RoundingMode.UNNECESSARY).toPlainString() + "\"/>";
    }
}
