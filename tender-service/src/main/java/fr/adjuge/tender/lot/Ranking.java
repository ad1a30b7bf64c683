package fr.adjuge.tender.lot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The frozen ranking of a lot (classement), as scoring-service made it under the recorded option combination. It is
 * never computed again here: an offer that falls out later leaves the scores of the others as they are.
 *
 * @param resultHash SHA-256 of the frozen result, in hexadecimal
 * @param totalMaximum what a perfect offer would get
 * @param standings ranked offers by rank, then the others
 */
public record Ranking(UUID evaluationId, String resultHash, String totalMaximum, List<Standing> standings) {

    public Ranking {
        standings = List.copyOf(standings);
    }

    /**
     * Where one offer stands.
     *
     * @param rank competition ranking 1, 2, 2, 4; empty for an offer that is not ranked
     * @param tied whether another offer has the same rank
     * @param total rounded half up to two decimals; empty for an offer that is not ranked
     * @param marks one for each top-level criterion, in the order of the method
     * @param exclusionReasons in French, why the offer is not ranked
     */
    public record Standing(
            UUID offerId,
            Optional<Integer> rank,
            boolean tied,
            Optional<String> total,
            List<Mark> marks,
            List<String> exclusionReasons) {

        public Standing {
            marks = List.copyOf(marks);
            exclusionReasons = List.copyOf(exclusionReasons);
        }

        boolean isRanked() {
            return rank.isPresent();
        }
    }

    /**
     * The mark of an offer on a criterion.
     *
     * @param criterion its name, with its description where names repeat
     * @param mark as ranked, after rescaling if the method rescales; rounded half up to two decimals
     * @param maximum of the criterion's scale
     * @param weighted what it adds to the total, with as many of its first six decimals as it has: these are added up
     */
    public record Mark(String criterion, Optional<String> mark, String maximum, Optional<String> weighted) {}

    public Optional<Standing> of(UUID offerId) {
        return standings.stream()
                .filter(standing -> standing.offerId().equals(offerId))
                .findFirst();
    }

    /** The offers at the best rank that remains once these have fallen out; more than one if they are tied. */
    public List<Standing> next(Set<UUID> fallenOut) {
        var remaining = standings.stream()
                .filter(Standing::isRanked)
                .filter(standing -> !fallenOut.contains(standing.offerId()))
                .toList();
        var best =
                remaining.stream().flatMap(standing -> standing.rank().stream()).min(Comparator.naturalOrder());
        return remaining.stream()
                .filter(standing -> standing.rank().equals(best))
                .toList();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return standings.stream().noneMatch(Standing::isRanked);
    }
}
