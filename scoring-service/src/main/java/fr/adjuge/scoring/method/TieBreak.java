package fr.adjuge.scoring.method;

/** An announced rule for equal totals. Where none is announced, ties are reported and nothing breaks them. */
public sealed interface TieBreak {

    /** The higher final mark on one criterion. */
    record HigherMark(String criterionId) implements TieBreak {}

    /** The lower compared price. */
    record LowerPrice() implements TieBreak {}
}
