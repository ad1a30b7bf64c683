package fr.adjuge.scoring.fast;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.price.ComparedAmounts;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.List;
import java.util.Optional;

/**
 * The price or cost marks of the offers, each as a share of the maximum: a fraction whose denominator is the offer's
 * own, as amounts divide. The formulas are those of {@link PriceFormula}, with amounts as multiples of one unit.
 */
final class AmountMarks {

    private final long[] numerators;
    private final long[] denominators;

    private AmountMarks(int offers) {
        numerators = new long[offers];
        denominators = new long[offers];
    }

    long numerator(int offer) {
        return numerators[offer];
    }

    long denominator(int offer) {
        return denominators[offer];
    }

    /** None for a formula that is not written here in whole numbers, or where they overflow. */
    static Optional<AmountMarks> of(PriceFormula formula, Column amounts) {
        try {
            return whole(formula, amounts);
        } catch (ArithmeticException overflow) {
            return Optional.empty();
        }
    }

    /** By the formula itself, whatever it is: the marks, not shares of the maximum. */
    static List<Ratio> exact(PriceFormula formula, List<Ratio> amounts, Ratio maximum) {
        var marks = formula.marks(ComparedAmounts.among(amounts), maximum);
        return amounts.stream().map(amount -> marks.of(amount).value()).toList();
    }

    private static Optional<AmountMarks> whole(PriceFormula formula, Column amounts) {
        var marks = new AmountMarks(amounts.size());
        if (formula instanceof PriceFormula.Inverse) {
            marks.inverse(amounts, Ratio.NOUGHT);
        } else if (formula instanceof PriceFormula.InversePlusOne plusOne) {
            marks.inverse(amounts, plusOne.unit().dividedBy(amounts.unit()));
        } else if (formula instanceof PriceFormula.Linear linear
                && linear.factor().isAbove(Ratio.UNIT)) {
            marks.linear(amounts, linear);
        } else if (formula instanceof PriceFormula.LinearMinMax) {
            marks.linearMinMax(amounts);
        } else {
            return Optional.empty();
        }
        return Optional.of(marks);
    }

    /** (a + Pmin) ÷ (a + P), multiplied through by the denominator of a. */
    private void inverse(Column amounts, Ratio added) {
        var constant = added.longNumerator();
        var factor = added.longDenominator();
        var lowest = Math.addExact(constant, Math.multiplyExact(factor, amounts.lowestMultiple()));
        for (var i = 0; i < numerators.length; i++) {
            var own = Math.addExact(constant, Math.multiplyExact(factor, amounts.multiple(i)));
            set(i, own == 0 ? 1 : lowest, own == 0 ? 1 : own);
        }
    }

    /** (a·Pmin − b·P) ÷ ((a − b)·Pmin), where the factor is a ÷ b. */
    private void linear(Column amounts, PriceFormula.Linear formula) {
        var a = formula.factor().longNumerator();
        var b = formula.factor().longDenominator();
        var lowest = amounts.lowestMultiple();
        for (var i = 0; i < numerators.length; i++) {
            var amount = amounts.multiple(i);
            if (lowest == 0) {
                set(i, amount == 0 ? 1 : 0, 1);
            } else {
                var share = Math.subtractExact(Math.multiplyExact(a, lowest), Math.multiplyExact(b, amount));
                set(i, formula.floored() ? Math.max(0, share) : share, Math.multiplyExact(a - b, lowest));
            }
        }
    }

    private void linearMinMax(Column amounts) {
        var highest = amounts.highestMultiple();
        var spread = Math.subtractExact(highest, amounts.lowestMultiple());
        for (var i = 0; i < numerators.length; i++) {
            set(i, spread == 0 ? 1 : highest - amounts.multiple(i), spread == 0 ? 1 : spread);
        }
    }

    private void set(int offer, long numerator, long denominator) {
        numerators[offer] = numerator;
        denominators[offer] = denominator;
    }
}
