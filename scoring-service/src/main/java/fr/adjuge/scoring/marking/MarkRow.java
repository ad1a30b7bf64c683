package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Places.Marked;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The marks given to one offer, column by column, and the offer with them as it is computed with. Where options change
 * the marks there are more of them for some combinations.
 */
final class MarkRow {

    private final Dossier dossier;
    private final Offer offer;
    private final Map<OptionCombination, GivenMarks> given;
    private final boolean isComplete;

    /** {@code given} is not kept by the caller. */
    MarkRow(Dossier dossier, Offer unmarked, Map<OptionCombination, GivenMarks> given) {
        this.dossier = dossier;
        this.given = given;
        this.isComplete = combinations().allMatch(this::isComplete);
        var optionMarks = new HashMap<OptionCombination, Map<String, List<Ratio>>>();
        given.keySet().forEach(combination -> optionMarks.put(combination, exact(combination)));
        var marks = optionMarks.remove(OptionCombination.NONE);
        this.offer = new Offer(
                unmarked.id(),
                unmarked.tenderer(),
                unmarked.variantOf(),
                unmarked.price(),
                unmarked.optionPrices(),
                unmarked.costs(),
                Objects.requireNonNull(marks),
                optionMarks);
    }

    private Map<String, List<Ratio>> exact(OptionCombination combination) {
        var marks = new HashMap<String, List<Ratio>>();
        for (var criterion : dossier.places().criteria()) {
            var counted = counted(combination, criterion);
            if (!counted.isEmpty()) {
                marks.put(criterion.criterionId(), exact(counted));
            }
        }
        return marks;
    }

    private static List<Ratio> exact(List<GivenMark> marks) {
        return marks.size() == 1
                ? marks.get(0).alone()
                : marks.stream().map(GivenMark::exact).toList();
    }

    /** {@code mark}: none to take back what was given for the combination. */
    MarkRow with(OptionCombination combination, int column, Optional<GivenMark> mark) {
        var changed = new HashMap<>(given);
        var marks = row(combination).with(column, mark);
        if (combination.optionIds().isEmpty() || !marks.isEmpty()) {
            changed.put(combination, marks);
        } else {
            changed.remove(combination);
        }
        return new MarkRow(dossier, offer, changed);
    }

    /** With the marks given so far. */
    Offer offer() {
        return offer;
    }

    boolean isMarkedFor(OptionCombination combination) {
        return given.containsKey(combination);
    }

    /** The base offer, and the combinations for which there are marks, in the order of the method. */
    Stream<OptionCombination> combinations() {
        return given.size() == 1
                ? Stream.of(OptionCombination.NONE)
                : dossier.combinations().stream().filter(given::containsKey);
    }

    /** For how many combinations there are marks, the base offer among them. */
    int size() {
        return given.size();
    }

    private GivenMarks row(OptionCombination combination) {
        return Optional.ofNullable(given.get(combination))
                .orElseGet(() -> GivenMarks.none(dossier.places().columns().size()));
    }

    boolean isGiven(OptionCombination combination, int column) {
        return row(combination).isGiven(column);
    }

    /** Of the base offer and of every combination that somebody began. */
    boolean isComplete() {
        return isComplete;
    }

    private boolean isComplete(OptionCombination combination) {
        var row = row(combination);
        return dossier.places().criteria().stream().allMatch(criterion -> {
            var marks = row.count(criterion.from(), criterion.to());
            return marks == criterion.evaluators()
                    || (marks == 0 && !combination.optionIds().isEmpty());
        });
    }

    List<GivenMark> given(OptionCombination combination, Marked criterion) {
        return row(combination).between(criterion.from(), criterion.to());
    }

    /**
     * The columns in which a mark has to be given still. For a combination of options nobody has to mark; but where one
     * evaluator did, all to whom the criterion is assigned have to.
     */
    IntStream missing(OptionCombination combination, Marked criterion) {
        var isExpected = combination.optionIds().isEmpty()
                || !given(combination, criterion).isEmpty();
        return isExpected
                ? IntStream.range(criterion.from(), criterion.to()).filter(column -> !isGiven(combination, column))
                : IntStream.empty();
    }

    /** Those that the result is computed from: all of them for a mean, else the one that all agree on. */
    List<GivenMark> counted(OptionCombination combination, Marked criterion) {
        var marks = given(combination, criterion);
        return dossier.takesMean() || marks.size() < 2 ? marks : marks.subList(0, 1);
    }
}
