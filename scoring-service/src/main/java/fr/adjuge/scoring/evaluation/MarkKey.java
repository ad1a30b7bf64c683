package fr.adjuge.scoring.evaluation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What a mark is about, and whose it is. */
@Embeddable
public record MarkKey(UUID evaluationId, String offerId, String criterionId, String evaluator)
        implements Serializable {}
