package fr.adjuge.scoring.marking;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.evaluation.Places.Marked;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.OptionCombination;
import java.util.List;
import java.util.Optional;

/** What the marks have to be before a ranking can be made of them. */
final class MarkRules {

    /** The first of them are named; the list of missing marks tells them all. */
    private static final int MOST_NAMED = 20;

    private MarkRules() {}

    /** Where marks are missing. */
    static List<Breach> missing(MarkTable table) {
        return table.rows().stream().allMatch(MarkRow::isComplete) ? List.of() : breaches(table, MarkRules::missing);
    }

    /** Where evaluators have to agree and do not. */
    static List<Breach> differing(MarkTable table) {
        var dossier = table.dossier();
        return !dossier.takesMean() && dossier.places().isMarkedBySeveral()
                ? breaches(table, MarkRules::differing)
                : List.of();
    }

    private static Optional<Text> missing(MarkRow row, OptionCombination combination, Marked criterion) {
        var missing = row.missing(combination, criterion).count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Text("%d of %d marks", "%d note(s) sur %d")
                        .with(criterion.evaluators() - missing, criterion.evaluators()));
    }

    private static Optional<Text> differing(MarkRow row, OptionCombination combination, Marked criterion) {
        var marks =
                row.given(combination, criterion).stream().map(GivenMark::value).toList();
        return marks.stream().allMatch(mark -> mark.compareTo(marks.get(0)) == 0)
                ? Optional.empty()
                : Optional.of(new Text("different marks: %s", "notes différentes : %s")
                        .with(marks.stream()
                                .map(mark -> new Figure(Ratio.of(mark)))
                                .toList()));
    }

    private interface Rule {

        Optional<Text> fault(MarkRow row, OptionCombination combination, Marked criterion);
    }

    private static List<Breach> breaches(MarkTable table, Rule rule) {
        return table.rows().stream()
                .flatMap(row -> row.combinations().flatMap(combination -> table.dossier().places().criteria().stream()
                        .flatMap(criterion -> rule.fault(row, combination, criterion).stream()
                                .map(fault -> Breach.of(pointer(row, combination, criterion), fault)))))
                .limit(MOST_NAMED)
                .toList();
    }

    /** With the options as a last step, where there are some. */
    private static String pointer(MarkRow row, OptionCombination combination, Marked criterion) {
        var place = "/marks/" + row.offer().id() + "/" + criterion.criterionId();
        return combination.optionIds().isEmpty() ? place : place + "/" + String.join("+", combination.optionIds());
    }
}
