package fr.adjuge.scoring.method;

/**
 * How points on which documents are often silent are read.
 *
 * @param atTheMinimum what becomes of an offer exactly at a minimum; "en dessous de" lets it pass
 * @param bestMarkAmong offers among which rescaling looks for the best mark
 * @param amountsAmong offers among which price formulas look for amounts
 * @param qualityMarks whether options change the marks
 */
public record Reading(
        AtTheMinimum atTheMinimum, Compared bestMarkAmong, Compared amountsAmong, QualityMarks qualityMarks) {

    public static final Reading DEFAULT = new Reading(AtTheMinimum.PASSES, Compared.ADMITTED, Compared.ADMITTED);

    /** With one set of marks, as by default. */
    public Reading(AtTheMinimum atTheMinimum, Compared bestMarkAmong, Compared amountsAmong) {
        this(atTheMinimum, bestMarkAmong, amountsAmong, QualityMarks.ONE_SET);
    }

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

    /** Whether options change the marks. */
    public enum QualityMarks {
        ONE_SET,
        BY_OPTIONS
    }
}
