package fr.adjuge.bench;

import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Without it no time means anything: the fast ranking, exact scoring and the spreadsheet rank every offer alike. */
final class Agreement {

    private Agreement() {}

    /**
     * The rank of each offer by id, lot by lot.
     *
     * @throws IllegalStateException where the fast ranking and exact scoring differ
     */
    static List<Map<String, Integer>> ranks(Matrix matrix) {
        return matrix.lots().stream().map(lot -> ranks(matrix, lot)).toList();
    }

    private static Map<String, Integer> ranks(Matrix matrix, List<Offer> lot) {
        var exact = new HashMap<String, Integer>();
        for (Outcome outcome : Scoring.score(matrix.method(), lot, OptionCombination.NONE)) {
            if (outcome instanceof Ranked ranked) {
                exact.put(ranked.offer().id(), ranked.rank());
            }
        }
        var fast = FastRanking.ranks(matrix.method(), lot, OptionCombination.NONE);
        if (exact.size() != lot.size() || !fast.equals(Optional.of(exact))) {
            throw new IllegalStateException("the fast ranking is not that of exact scoring");
        }
        return exact;
    }
}
