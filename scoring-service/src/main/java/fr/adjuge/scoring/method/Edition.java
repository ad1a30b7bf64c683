package fr.adjuge.scoring.method;

/**
 * How the computation was written at a time. What was frozen by an earlier one is computed again as it was then, to the
 * byte; a method that is read today is computed by the last.
 */
public enum Edition {
    /** Marks that are given are not rounded, only what is computed; equal totals are a tie even where a rule broke it. */
    FIRST,
    /** What is announced is rounded wherever it comes from; a tie is what shares a rank; numbers are told for people. */
    SECOND;

    public static final Edition CURRENT = SECOND;

    public boolean isBefore(Edition other) {
        return compareTo(other) < 0;
    }
}
