package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a result as files that a French spreadsheet opens. */
public final class FigureFiles {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(,[0-9]+)?");

    /** A cell that starts so would be run as a formula by a spreadsheet. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    private FigureFiles() {}

    /** Separated by semicolons, decimals with a comma, in UTF-8. */
    public static String csv(ReportedEvaluation evaluation) {
        return Stream.concat(Stream.of(FigureTable.HEADINGS), FigureTable.rows(evaluation).stream())
                .map(row -> row.stream().map(FigureFiles::field).collect(joining(";")))
                .collect(joining("\r\n", "", "\r\n"));
    }

    private static String field(String text) {
        var harmless = FORMULA.matcher(text).matches() && !DECIMAL.matcher(text).matches() ? "'" + text : text;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** One sheet; decimals are numbers, fractions texts. */
    public static byte[] xlsx(ReportedEvaluation evaluation) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Adjuge", "1.0")) {
            var sheet = workbook.newWorksheet("Chiffres");
            write(sheet, 0, FigureTable.HEADINGS);
            sheet.range(0, 0, 0, FigureTable.HEADINGS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            var rows = FigureTable.rows(evaluation);
            for (var i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (DECIMAL.matcher(cell).matches()) {
                sheet.value(row, column, new BigDecimal(cell.replace(',', '.')));
            } else {
                sheet.value(row, column, cell);
            }
        }
    }
}
