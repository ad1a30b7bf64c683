package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.method.OptionCombination;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Marks were given, changed or taken back in one transaction.
 *
 * @param revision of all marks of the evaluation, which this led to
 */
record MarksTaken(UUID evaluationId, long revision, List<Taken> marks) {

    MarksTaken {
        marks = List.copyOf(marks);
    }

    /**
     * One of them.
     *
     * @param mark none where it was taken back
     */
    record Taken(
            String offerId,
            String criterionId,
            OptionCombination combination,
            String evaluator,
            Optional<BigDecimal> mark) {}
}
