package fr.adjuge.scoring.simulation;

import fr.adjuge.scoring.explanation.Text;

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
        WEIGHT,
        PRICE_FORMULA,
        WITHOUT_OFFER,
        OPTIONS,
        ROUNDING,
        VAT_BASIS
    }
}
