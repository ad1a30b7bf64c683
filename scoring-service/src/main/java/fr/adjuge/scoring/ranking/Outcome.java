package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Finding;
import java.util.HashMap;
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
     * @param computation where these numbers come from
     * @param rank competition ranking: 1, 2, 2, 4
     */
    record Ranked(
            Offer offer,
            Ratio total,
            Map<String, Ratio> rawMarks,
            Map<String, Ratio> finalMarks,
            Map<String, Ratio> weightedMarks,
            Computation computation,
            int rank,
            boolean tied)
            implements Outcome {

        static Ranked unplaced(Offer offer, Computation computation) {
            var nodes = computation.nodes();
            return new Ranked(
                    offer,
                    nodes.total().value(),
                    numbers(nodes.rawMarks()),
                    numbers(nodes.finalMarks()),
                    numbers(nodes.weightedMarks()),
                    computation,
                    0,
                    false);
        }

        Ranked at(int place, boolean shared) {
            return new Ranked(offer, total, rawMarks, finalMarks, weightedMarks, computation, place, shared);
        }
    }

    /** Below a minimum, or a requirement not fulfilled: neither compared nor ranked; keeps its marks for its letter. */
    record Eliminated(Offer offer, Map<String, Ratio> rawMarks, List<Finding> reasons) implements Outcome {

        static Eliminated of(Offer offer, Map<String, Explained> rawMarks, List<Finding> reasons) {
            return new Eliminated(offer, numbers(rawMarks), reasons);
        }
    }

    /** Cannot be compared: no price, a negative one, a required option unpriced. */
    record Irregular(Offer offer, List<Finding> reasons) implements Outcome {}

    private static Map<String, Ratio> numbers(Map<String, Explained> marks) {
        var numbers = new HashMap<String, Ratio>();
        marks.forEach((criterion, mark) -> numbers.put(criterion, mark.value()));
        return numbers;
    }
}
