package fr.adjuge.tender.audit;

/** What became of an act. */
public enum AuditOutcome {
    DONE,
    REFUSED
}
