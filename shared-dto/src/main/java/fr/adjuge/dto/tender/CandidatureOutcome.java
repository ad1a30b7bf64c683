package fr.adjuge.dto.tender;

/** What becomes of a candidature. */
public enum CandidatureOutcome {
    ADMITTED,
    /** Irrecevable. */
    INADMISSIBLE
}
