package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.evaluation.Places.Marked;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.ranking.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks given to one offer, column by column, and the offer with them as it is computed with. */
final class MarkRow {

    private final Dossier dossier;
    private final Offer offer;
    private final @Nullable GivenMark[] given;

    /** {@code given} is not kept by the caller. */
    MarkRow(Dossier dossier, Offer unmarked, @Nullable GivenMark[] given) {
        this.dossier = dossier;
        this.given = given;
        var marks = new HashMap<String, List<Ratio>>();
        for (var criterion : dossier.places().criteria()) {
            var counted = counted(criterion);
            if (!counted.isEmpty()) {
                marks.put(criterion.criterionId(), exact(counted));
            }
        }
        this.offer = new Offer(
                unmarked.id(),
                unmarked.tenderer(),
                unmarked.variantOf(),
                unmarked.price(),
                unmarked.optionPrices(),
                unmarked.costs(),
                marks);
    }

    private static List<Ratio> exact(List<GivenMark> marks) {
        return marks.size() == 1
                ? marks.get(0).alone()
                : marks.stream().map(GivenMark::exact).toList();
    }

    MarkRow with(int column, GivenMark mark) {
        var changed = Arrays.copyOf(given, given.length);
        changed[column] = mark;
        return new MarkRow(dossier, offer, changed);
    }

    /** With the marks given so far. */
    Offer offer() {
        return offer;
    }

    boolean isGiven(int column) {
        return given[column] != null;
    }

    boolean isComplete() {
        return !Arrays.asList(given).contains(null);
    }

    List<GivenMark> given(Marked criterion) {
        var marks = new ArrayList<GivenMark>(criterion.evaluators());
        for (var column = criterion.from(); column < criterion.to(); column++) {
            var mark = given[column];
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Those that the result is computed from: all of them for a mean, else the one that all agree on. */
    List<GivenMark> counted(Marked criterion) {
        var marks = given(criterion);
        return dossier.takesMean() || marks.size() < 2 ? marks : marks.subList(0, 1);
    }
}
