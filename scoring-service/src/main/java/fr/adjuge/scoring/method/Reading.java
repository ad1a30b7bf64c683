package fr.adjuge.scoring.method;

/**
 * How points on which documents are often silent are read.
 *
 * @param atTheMinimum what becomes of an offer exactly at a minimum; "en dessous de" lets it pass
 * @param bestMarkAmong offers among which rescaling looks for the best mark
 * @param amountsAmong offers among which price formulas look for amounts
 */
public record Reading(AtTheMinimum atTheMinimum, Compared bestMarkAmong, Compared amountsAmong) {

    public static final Reading DEFAULT = new Reading(AtTheMinimum.PASSES, Compared.ADMITTED, Compared.ADMITTED);

    /** What becomes of an offer exactly at a minimum. */
    public enum AtTheMinimum {
        PASSES,
        ELIMINATED
    }

    /** The offers that a relative mark is relative to. */
    public enum Compared {
        ADMITTED,
        ANALYSED
    }
}
