package fr.adjuge.scoring.evaluation;

/** How many marks an evaluator gives on a criterion, and has given. */
public record Progress(String criterionId, String evaluator, int expected, int given) {}
