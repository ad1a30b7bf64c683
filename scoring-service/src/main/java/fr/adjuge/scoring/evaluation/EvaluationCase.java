package fr.adjuge.scoring.evaluation;

import java.util.UUID;

/** An evaluation as its acts see it. */
public record EvaluationCase(UUID id, EvaluationStatus status, MarksSoFar marks) {}
