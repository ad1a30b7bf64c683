package fr.adjuge.tender.calendar;

/** The limits in the calendar of a procedure. */
public enum LimitName {
    /** The first day on which the deadline of offers may lie. */
    EARLIEST_DEADLINE,
    /** The last day on which operators may ask for documents that are missing. */
    MISSING_DOCUMENTS,
    /** The last day on which operators may ask questions. */
    QUESTIONS,
    /** The last day on which the buyer answers them. */
    ANSWERS,
    /** The last day on which the buyer changes details of the documents. */
    AMENDMENTS,
    /** The last day on which offers bind their tenderers. */
    OFFERS_VALID_UNTIL
}
