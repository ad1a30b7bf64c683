package fr.adjuge.notice;

/**
 * How far a notice has gone. Only decisions are statuses: whether it is fit to be published follows from its content
 * and from the clock, and is never stored.
 */
public enum NoticeStatus {
    /** Its award record was received; nothing has left the house. */
    TO_PUBLISH,
    /** Frozen as it is sent; the publication channel does not have it yet. */
    PUBLISHING,
    /** The publication channel has it: public. */
    PUBLISHED
}
