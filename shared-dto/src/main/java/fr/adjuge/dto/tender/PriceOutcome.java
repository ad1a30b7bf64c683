package fr.adjuge.dto.tender;

/** What becomes of a price that seemed abnormally low (offre anormalement basse). */
public enum PriceOutcome {
    /** The justification is accepted: the price stands. */
    JUSTIFIED,
    /** It is not: the offer is rejected as abnormally low. */
    REJECTED
}
