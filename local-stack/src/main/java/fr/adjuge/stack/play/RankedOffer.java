package fr.adjuge.stack.play;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One line of a ranking.
 *
 * @param rank 0 for an offer that is not ranked
 * @param total the exact total as a fraction, empty for an offer that is not ranked
 */
record RankedOffer(String tenderer, int rank, String total) {

    static RankedOffer eliminated(String tenderer) {
        return new RankedOffer(tenderer, 0, "");
    }

    /** Those of one rank by name: the result has them by their identifiers, which mean nothing to a reader. */
    static List<RankedOffer> in(JsonNode result) {
        return StreamSupport.stream(result.path("outcomes").spliterator(), false)
                .map(outcome -> new RankedOffer(
                        outcome.path("tenderer").asText(),
                        outcome.path("rank").asInt(),
                        outcome.at("/total/fraction").asText("")))
                .sorted(comparing(RankedOffer::place).thenComparing(RankedOffer::tenderer))
                .toList();
    }

    private int place() {
        return rank == 0 ? Integer.MAX_VALUE : rank;
    }

    @Override
    public String toString() {
        return rank == 0 ? tenderer + " not ranked" : "%d. %s %s".formatted(rank, tenderer, total);
    }
}
