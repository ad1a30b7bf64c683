package fr.adjuge.dto.tender;

/** What becomes of a price that seemed abnormally low (offre anormalement basse). */
public enum PriceOutcome {
    JUSTIFIED,
    REJECTED
}
