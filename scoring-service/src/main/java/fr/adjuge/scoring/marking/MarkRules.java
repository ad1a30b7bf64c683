package fr.adjuge.scoring.marking;

import static fr.adjuge.scoring.problem.ProblemType.MARKS_DIFFER;
import static fr.adjuge.scoring.problem.ProblemType.MARKS_MISSING;

import fr.adjuge.scoring.evaluation.Places.Marked;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.problem.Fault;
import fr.adjuge.scoring.problem.RefusedException;
import java.util.List;
import java.util.Optional;

/** What the marks have to be before a ranking can be made of them. */
public final class MarkRules {

    /** The first of them are named; the list of missing marks tells them all. */
    private static final int MOST_NAMED = 100;

    private MarkRules() {}

    /** Every mark is there, and where evaluators have to agree they do. Otherwise: {@link RefusedException}. */
    public static void requireRankable(MarkTable table) {
        requireComplete(table);
        var dossier = table.dossier();
        if (!dossier.takesMean() && dossier.places().isMarkedBySeveral()) {
            requireAgreement(table);
        }
    }

    /** Every mark is there. Otherwise the places are named: {@link RefusedException}. */
    public static void requireComplete(MarkTable table) {
        if (!table.rows().stream().allMatch(MarkRow::isComplete)) {
            var missing = faults(table, MarkRules::missing);
            throw new RefusedException(
                    MARKS_MISSING,
                    new Text("des notes manquent pour %d offres et critères", "marks are missing in %d places")
                            .with(missing.size()),
                    named(missing));
        }
    }

    private static void requireAgreement(MarkTable table) {
        var differing = faults(table, MarkRules::differing);
        if (!differing.isEmpty()) {
            throw new RefusedException(
                    MARKS_DIFFER,
                    new Text(
                            "les évaluateurs doivent s'accorder sur une note",
                            "the evaluators have to agree on one mark"),
                    named(differing));
        }
    }

    private static Optional<Text> missing(MarkRow row, OptionCombination combination, Marked criterion) {
        var missing = row.missing(combination, criterion).count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Text("%d note(s) sur %d", "%d of %d marks")
                        .with(criterion.evaluators() - missing, criterion.evaluators()));
    }

    private static Optional<Text> differing(MarkRow row, OptionCombination combination, Marked criterion) {
        var marks =
                row.given(combination, criterion).stream().map(GivenMark::value).toList();
        return marks.stream().allMatch(mark -> mark.compareTo(marks.get(0)) == 0)
                ? Optional.empty()
                : Optional.of(new Text("notes différentes : %s", "different marks: %s")
                        .with(marks.stream()
                                .map(mark -> new Figure(Ratio.of(mark)))
                                .toList()));
    }

    private interface Rule {

        Optional<Text> fault(MarkRow row, OptionCombination combination, Marked criterion);
    }

    private static List<Fault> faults(MarkTable table, Rule rule) {
        return table.rows().stream()
                .flatMap(row -> row.combinations().flatMap(combination -> table.dossier().places().criteria().stream()
                        .flatMap(criterion -> rule.fault(row, combination, criterion).stream()
                                .map(fault -> new Fault(pointer(row, combination, criterion), fault)))))
                .toList();
    }

    /** With the options as a last step, where there are some. */
    private static String pointer(MarkRow row, OptionCombination combination, Marked criterion) {
        var place = "/marks/" + row.offer().id() + "/" + criterion.criterionId();
        return combination.optionIds().isEmpty() ? place : place + "/" + String.join("+", combination.optionIds());
    }

    private static List<Fault> named(List<Fault> all) {
        return all.subList(0, Math.min(MOST_NAMED, all.size()));
    }
}
