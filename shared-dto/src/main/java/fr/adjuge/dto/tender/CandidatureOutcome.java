package fr.adjuge.dto.tender;

/** What becomes of a candidature. */
public enum CandidatureOutcome {
    /** Its offer may be examined (candidature recevable). */
    ADMITTED,
    /** Irrecevable. */
    INADMISSIBLE
}
