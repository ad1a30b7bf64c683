package fr.adjuge.tender;

/**
 * How far a tender as a whole has gone. Only decisions are statuses: whether the offer deadline is over follows from
 * the clock and is never stored. From the opening on, each lot has a status of its own.
 */
public enum TenderStatus {
    /** Being prepared; seen by the buyer only. */
    DRAFT,
    /** The notice was sent; deposits are received until the deadline. */
    PUBLISHED,
    /** The deposits received in time were opened. */
    OPENED,
    /** Given up before the opening (déclaration sans suite). */
    DISCONTINUED
}
