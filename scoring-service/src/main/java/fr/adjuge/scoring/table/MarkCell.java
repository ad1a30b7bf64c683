package fr.adjuge.scoring.table;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.sheet.FilledSheet;
import fr.adjuge.scoring.sheet.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A mark in a table: a number on the announced scale or one of its labels, or nothing. */
record MarkCell(FilledSheet sheet, int row, int column, Scale scale) {

    private static final Text OFF = new Text(
            "“%s”: marks go from 0 to %s in steps of %s%s", "« %s » : les notes vont de 0 à %s par pas de %s%s");
    private static final Text LABELS = new Text(", or are one of: %s", ", ou sont l'un des libellés : %s");

    /** What is no mark becomes a fault of the sheet, and is left out. */
    Stream<BigDecimal> read(boolean several) {
        var text = sheet.cell(row, column);
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(several ? text.split(";", -1) : new String[] {text})
                        .map(String::strip)
                        .flatMap(mark -> mark(mark).stream());
    }

    private Text labels() {
        var labels = scale.labelsInOrder();
        return labels.isEmpty() ? Text.same("") : LABELS.with(labels);
    }

    private Optional<BigDecimal> mark(String text) {
        var mark = WrittenNumber.read(text)
                .filter(number -> number.signum() >= 0 && scale.accepts(Ratio.of(number)))
                .or(() -> scale.decimalOf(text));
        if (mark.isEmpty()) {
            sheet.fault(row, column, OFF.with(text, new Figure(scale.maximum()), new Figure(scale.step()), labels()));
        }
        return mark;
    }
}
