package fr.adjuge.scoring.method;

import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * The marks that may be given, from 0 to a maximum by a step. A mark between two announced steps is refused: 4.5 on
 * an integer grid had a whole procedure annulled (TA Nantes, 2015).
 *
 * @param labels the announced meaning of marks (barème littéral)
 */
public record Scale(Ratio maximum, Ratio step, Map<String, Ratio> labels) {

    private static final int MOST_DECIMALS = 30;

    public Scale {
        labels = Map.copyOf(labels);
    }

    public static Scale of(long maximum) {
        return new Scale(Ratio.of(maximum), Ratio.UNIT, Map.of());
    }

    public boolean accepts(Ratio mark) {
        return !mark.isNegative() && !mark.isAbove(maximum) && mark.isMultipleOf(step);
    }

    public Optional<Ratio> markOf(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The same mark as it is written: 2.5 and 10, neither 2.50 nor 1E+1. */
    public Optional<BigDecimal> decimalOf(String label) {
        return markOf(label)
                .map(mark ->
                        mark.toDecimal(MOST_DECIMALS, RoundingMode.UNNECESSARY).stripTrailingZeros())
                .map(decimal -> decimal.setScale(Math.max(decimal.scale(), 0)));
    }
}
