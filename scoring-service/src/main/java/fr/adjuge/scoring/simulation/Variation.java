package fr.adjuge.scoring.simulation;

import fr.adjuge.dto.http.Text;

/** A ranking with one thing changed. */
public record Variation(Kind kind, Text description, Standing standing, boolean changesWinner, boolean changesOrder) {

    static Variation of(Kind kind, Text description, Standing varied, Standing official) {
        return new Variation(
                kind,
                description,
                varied,
                !varied.winners().equals(official.winners()),
                varied.ordersOtherwiseThan(official));
    }

    /** What was changed. */
    public enum Kind {
        /** The weight of a criterion. */
        WEIGHT,
        /** The price formula. */
        PRICE_FORMULA,
        /** One offer left out. */
        WITHOUT_OFFER,
        /** The combination of options. */
        OPTIONS,
        /** The rounding of marks or totals. */
        ROUNDING,
        /** Prices with or without VAT. */
        VAT_BASIS
    }
}
