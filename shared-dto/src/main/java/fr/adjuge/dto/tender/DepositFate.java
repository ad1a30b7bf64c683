package fr.adjuge.dto.tender;

/** What becomes of a deposit at the opening. */
public enum DepositFate {
    /** Opened with the others, once the deadline is over and two openers approve. */
    OPENED,
    /** Received after the deadline (hors délai): kept, never opened. */
    LATE,
    /** Taken back before the deadline: kept, never opened. */
    WITHDRAWN,
    /** A later full deposit took its place on each of its lots: kept, never opened. */
    REPLACED,
    /** A complement to a deposit that is not opened. */
    WITHOUT_BASE
}
