package fr.adjuge.scoring.evaluation;

/** How far an evaluation has gone. */
public enum EvaluationStatus {
    /** Evaluators give and change their marks. */
    OPEN,
    /** Quality marks are final; prices may be seen. */
    QUALITY_LOCKED,
    /** The result is frozen. */
    CLOSED
}
