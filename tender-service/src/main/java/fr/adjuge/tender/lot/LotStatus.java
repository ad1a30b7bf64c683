package fr.adjuge.tender.lot;

/** How far a lot has gone. Only decisions are statuses; what the clock tells is derived. */
public enum LotStatus {
    /** Announced; offers may come until the deadline and stay sealed until the opening. */
    PUBLISHED,
    /** The offers in time were opened. */
    OPENED
}
