package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.util.List;

/**
 * A mark as it was given and as it is computed with. Immutable and without its place: a few dozen of them serve the
 * thousands of places of an evaluation.
 *
 * @param alone the exact mark, as the list of one that an offer holds where one evaluator marks
 */
record GivenMark(BigDecimal value, List<Ratio> alone) {

    static GivenMark of(BigDecimal value) {
        return new GivenMark(value, List.of(Ratio.of(value)));
    }

    Ratio exact() {
        return alone.get(0);
    }
}
