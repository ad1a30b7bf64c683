package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Finding;
import java.util.List;
import java.util.Map;

/** What scoring concludes for one offer. Every offer gets exactly one. */
public sealed interface Outcome {

    Offer offer();

    /**
     * Admitted and ranked.
     *
     * @param rawMarks of every criterion by id, before rescaling
     * @param finalMarks of every criterion by id, after rescaling
     * @param weightedMarks of the weighed criteria by id: what each adds to the total
     * @param rank competition ranking: 1, 2, 2, 4
     */
    record Ranked(
            Offer offer,
            Explained total,
            Map<String, Explained> rawMarks,
            Map<String, Explained> finalMarks,
            Map<String, Explained> weightedMarks,
            int rank,
            boolean tied)
            implements Outcome {

        Ranked at(int place, boolean shared) {
            return new Ranked(offer, total, rawMarks, finalMarks, weightedMarks, place, shared);
        }
    }

    /** Below a minimum, or a requirement not fulfilled: neither compared nor ranked; keeps its marks for its letter. */
    record Eliminated(Offer offer, Map<String, Explained> rawMarks, List<Finding> reasons) implements Outcome {}

    /** Cannot be compared: no price, a negative one, a required option unpriced. */
    record Irregular(Offer offer, List<Finding> reasons) implements Outcome {}
}
