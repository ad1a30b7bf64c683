package fr.adjuge.tender;

/**
 * How far a tender as a whole has gone. Only decisions are statuses: whether the offer deadline is over follows from
 * the clock and is never stored. From the opening on, each lot has a status of its own, and that of the tender follows
 * from these.
 */
public enum TenderStatus {
    /** Being prepared; seen by the buyer only. */
    DRAFT,
    /** The notice was sent; deposits are received until the deadline. */
    PUBLISHED,
    /** The deposits received in time were opened. */
    OPENED,
    /** Opened, and every lot has ended, with a contract or without. Never stored: a lot may be taken up again. */
    ENDED,
    /** Given up before the opening (déclaration sans suite). */
    DISCONTINUED,
    /** A draft that was given up: nobody finds it any more, only its trail can be read. */
    GIVEN_UP;

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return this != DRAFT && this != GIVEN_UP;
    }

    /** What a tender is as a whole: opened as long as one of its lots has not ended. */
    public TenderStatus given(boolean isALotRunning) {
        return this == OPENED && !isALotRunning ? ENDED : this;
    }
}
