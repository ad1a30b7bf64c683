package fr.adjuge.scoring.method;

import fr.adjuge.scoring.price.PriceFormula;

/** What a criterion is judged by. */
public sealed interface Judgement {

    /** Marks of evaluators, or the weighted marks of sub-criteria. */
    record Marks() implements Judgement {}

    /** The price with the options of the combination; no formula where the total itself compares prices. */
    record Price(PriceFormula formula) implements Judgement {}

    /** A cost that the offer leads to, for instance over the life cycle. */
    record Cost(PriceFormula formula) implements Judgement {}

    /** Fulfilled (1) or not (0): an offer that does not fulfil it is eliminated. */
    record PassFail() implements Judgement {}

    /** The price, compared by the total itself and given no mark of its own. */
    record UnmarkedPrice() implements Judgement {}
}
