package fr.adjuge.tender.audit;

/**
 * The two chains of a tender's trail. They are apart because a gap in a single one, or the length of it, would tell
 * that somebody has deposited.
 */
public enum AuditChapter {
    /** What the buyer may read at any time. */
    PROCEDURE,
    /** What tells of deposits: read only after the opening. */
    DEPOSITS
}
