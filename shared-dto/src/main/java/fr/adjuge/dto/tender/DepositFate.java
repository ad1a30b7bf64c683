package fr.adjuge.dto.tender;

/** What becomes of a deposit at the opening. */
public enum DepositFate {
    /** Sealed until the opening, and to be opened then as things stand. */
    RECEIVED,
    /** Opened with the others, once the deadline was over and two openers approved. */
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
