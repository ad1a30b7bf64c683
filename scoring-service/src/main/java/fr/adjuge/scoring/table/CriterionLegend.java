package fr.adjuge.scoring.table;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.WrittenNumber;
import java.util.List;
import java.util.stream.Stream;

/** What the ids in the headings of a workbook stand for, and which marks there are; never read back. */
public final class CriterionLegend {

    private static final String NAME = "Critères";
    private static final List<String> HEADINGS = List.of("Critère", "Intitulé", "Note maximale", "Pas", "Libellés");

    private CriterionLegend() {}

    public static Sheet of(List<Criterion> criteria) {
        return new Sheet(
                NAME,
                Stream.concat(Stream.of(HEADINGS), criteria.stream().map(CriterionLegend::row))
                        .toList());
    }

    private static List<String> row(Criterion criterion) {
        var scale = criterion.scale();
        return List.of(
                criterion.id(),
                criterion.name(),
                scale.maximum().plain().orElse("").replace('.', ','),
                scale.step().plain().orElse("").replace('.', ','),
                labels(scale));
    }

    private static String labels(Scale scale) {
        return scale.labelsInOrder().stream()
                .map(label -> label
                        + scale.decimalOf(label)
                                .map(mark -> " = " + WrittenNumber.of(mark))
                                .orElse(""))
                .collect(joining(" ; "));
    }
}
