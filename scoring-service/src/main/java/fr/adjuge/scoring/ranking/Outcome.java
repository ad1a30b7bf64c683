package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import java.util.List;
import java.util.Map;

/** What scoring concludes for one offer. Every offer gets exactly one. */
public sealed interface Outcome {

    Offer offer();

    /** Before rescaling; none of an offer that cannot be compared. */
    Marks rawMarks();

    /**
     * Admitted and ranked.
     *
     * @param rawMarks of every criterion, before rescaling
     * @param finalMarks of every criterion, after rescaling
     * @param weightedMarks of the weighed criteria: what each adds to the total
     * @param computation where these numbers come from
     * @param rank competition ranking: 1, 2, 2, 4
     */
    record Ranked(
            Offer offer,
            Ratio total,
            Marks rawMarks,
            Marks finalMarks,
            Marks weightedMarks,
            Computation computation,
            int rank,
            boolean tied)
            implements Outcome {

        static Ranked unplaced(Offer offer, Computation computation, Map<String, Integer> places) {
            var nodes = computation.nodes();
            return new Ranked(
                    offer,
                    nodes.total().value(),
                    Marks.of(places, nodes.rawMarks()),
                    Marks.of(places, nodes.finalMarks()),
                    Marks.of(places, nodes.weightedMarks()),
                    computation,
                    0,
                    false);
        }

        Ranked at(int place, boolean shared) {
            return new Ranked(offer, total, rawMarks, finalMarks, weightedMarks, computation, place, shared);
        }
    }

    /** Below a minimum, or a requirement not fulfilled: neither compared nor ranked; keeps its marks for its letter. */
    record Eliminated(Offer offer, Marks rawMarks, List<Finding> reasons) implements Outcome {}

    /** Cannot be compared: no price, a negative one, a required option unpriced. */
    record Irregular(Offer offer, List<Finding> reasons) implements Outcome {

        @Override
        public Marks rawMarks() {
            return Marks.NONE;
        }
    }
}
