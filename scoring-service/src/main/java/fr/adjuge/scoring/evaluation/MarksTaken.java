package fr.adjuge.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Marks were given or changed in one transaction.
 *
 * @param revision of all marks of the evaluation, which this led to
 */
record MarksTaken(UUID evaluationId, long revision, List<Taken> marks) {

    MarksTaken {
        marks = List.copyOf(marks);
    }

    /** One of them. */
    record Taken(String offerId, String criterionId, String evaluator, BigDecimal mark) {}
}
