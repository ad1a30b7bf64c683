package fr.adjuge.tender.audit;

/** What became of an act. */
public enum AuditOutcome {
    /** It was done. */
    DONE,
    /** It was refused; the trail keeps the attempt. */
    REFUSED
}
