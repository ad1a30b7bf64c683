package fr.adjuge.scoring.price;

import static fr.adjuge.scoring.explanation.Explained.computed;
import static fr.adjuge.scoring.explanation.Explained.given;
import static fr.adjuge.scoring.explanation.Text.rule;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import java.util.List;

/**
 * How an amount becomes a mark. In each formula M is the maximum of the scale, P the amount of the offer, Pmin, Pmax
 * and mean those of the offers compared. Where Pmin or the mean is zero, an amount of zero gets M and any other 0.
 */
public sealed interface PriceFormula {

    Text MARK = new Text("Note de prix", "Price mark");
    Text AMOUNT = new Text("montant de l'offre", "amount of the offer");
    Text LOWEST = new Text("montant le plus bas", "lowest amount");
    Text HIGHEST = new Text("montant le plus élevé", "highest amount");
    Text MEAN = new Text("moyenne des montants", "mean of the amounts");

    Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum);

    /** M·Pmin/P. */
    record Inverse() implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            if (amount.isZero()) {
                return whole(amount, maximum);
            }
            return computed(
                    MARK,
                    maximum.times(compared.lowest()).dividedBy(amount),
                    rule("%s × {0} ÷ {1}", maximum),
                    given(LOWEST, compared.lowest()),
                    given(AMOUNT, amount));
        }
    }

    /**
     * M·(1+Pmin)/(1+P), the "1" being one unit of so many euros. Source: consultation rules INRAE-C24-2025-006, §8.2,
     * which print "1 + montant": the unit is the euro.
     */
    record InversePlusOne(Ratio unit) implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var lowest = compared.lowest().dividedBy(unit);
            var own = amount.dividedBy(unit);
            return computed(
                    MARK,
                    maximum.times(Ratio.UNIT.plus(lowest)).dividedBy(Ratio.UNIT.plus(own)),
                    rule("%s × (1 + {0}) ÷ (1 + {1})", maximum),
                    given(LOWEST, lowest),
                    given(AMOUNT, own));
        }
    }

    /** M·(Pmin/P)^k: the square and the cube. */
    record InversePower(int exponent) implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            if (amount.isZero()) {
                return whole(amount, maximum);
            }
            return computed(
                    MARK,
                    maximum.times(compared.lowest().dividedBy(amount).power(exponent)),
                    rule("%s × ({0} ÷ {1})^" + exponent, maximum),
                    given(LOWEST, compared.lowest()),
                    given(AMOUNT, amount));
        }
    }

    /**
     * M·(n·Pmin−P)/((n−1)·Pmin): M at the lowest amount, 0 at n times it; n = 2 is M·(2−P/Pmin). Without the floor a
     * mark may be negative, which is unlawful (CE, 18 December 2012, no. 362532).
     */
    record Linear(Ratio factor, boolean floored) implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var lowest = compared.lowest();
            if (lowest.isZero()) {
                return amount.isZero() ? whole(amount, maximum) : nothing(amount);
            }
            var mark = maximum.times(factor.times(lowest).minus(amount))
                    .dividedBy(factor.minus(Ratio.UNIT).times(lowest));
            var pattern = "%1$s × (%2$s × {0} − {1}) ÷ ((%2$s − 1) × {0})";
            return computed(
                    MARK,
                    floored ? mark.max(Ratio.NOUGHT) : mark,
                    rule(floored ? "max(0 ; " + pattern + ")" : pattern, maximum, factor),
                    given(LOWEST, lowest),
                    given(AMOUNT, amount));
        }
    }

    /** M·(Pmax−P)/(Pmax−Pmin): the dearest gets 0; M for all where amounts are equal. */
    record LinearMinMax() implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var spread = compared.highest().minus(compared.lowest());
            if (spread.isZero()) {
                return whole(amount, maximum);
            }
            return computed(
                    MARK,
                    maximum.times(compared.highest().minus(amount)).dividedBy(spread),
                    rule("%s × ({0} − {1}) ÷ ({0} − {2})", maximum),
                    given(HIGHEST, compared.highest()),
                    given(AMOUNT, amount),
                    given(LOWEST, compared.lowest()));
        }
    }

    /** M/2·(1+(mean−P)/mean), between 0 and M. */
    record Average() implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var mean = compared.mean();
            if (mean.isZero()) {
                return whole(amount, maximum);
            }
            var mark = maximum.dividedBy(Ratio.of(2))
                    .times(Ratio.UNIT.plus(mean.minus(amount).dividedBy(mean)));
            return computed(
                    MARK,
                    mark.max(Ratio.NOUGHT).min(maximum),
                    rule("max(0 ; %s ÷ 2 × (1 + ({0} − {1}) ÷ {0}))", maximum),
                    given(MEAN, mean),
                    given(AMOUNT, amount));
        }
    }

    /** M·mean³/(P³+mean³). */
    record CubicAverage() implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var mean = compared.mean();
            if (mean.isZero()) {
                return whole(amount, maximum);
            }
            var cube = mean.power(3);
            return computed(
                    MARK,
                    maximum.times(cube).dividedBy(amount.power(3).plus(cube)),
                    rule("%s × {0}^3 ÷ ({1}^3 + {0}^3)", maximum),
                    given(MEAN, mean),
                    given(AMOUNT, amount));
        }
    }

    /** M·(1−|P−E|/E), at least 0: unlawful, the best mark must go to the lowest price (CE, 29 October 2013, no. 370789). */
    record EstimateDistance(Ratio estimate) implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var distance = amount.minus(estimate).abs().dividedBy(estimate);
            return computed(
                    MARK,
                    maximum.times(Ratio.UNIT.minus(distance)).max(Ratio.NOUGHT),
                    rule("max(0 ; %s × (1 − |{0} − {1}| ÷ {1}))", maximum),
                    given(AMOUNT, amount),
                    given(new Text("estimation", "estimate"), estimate));
        }
    }

    /** M·(7−P/Pmin)/6, at least 0: unlawful, it neutralises the price (CE, 3 November 2014, no. 373362). */
    record Belleville() implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var lowest = compared.lowest();
            if (lowest.isZero()) {
                return amount.isZero() ? whole(amount, maximum) : nothing(amount);
            }
            var mark =
                    maximum.times(Ratio.of(7).minus(amount.dividedBy(lowest))).dividedBy(Ratio.of(6));
            return computed(
                    MARK,
                    mark.max(Ratio.NOUGHT),
                    rule("max(0 ; %s × (7 − {0} ÷ {1}) ÷ 6)", maximum),
                    given(AMOUNT, amount),
                    given(LOWEST, lowest));
        }
    }

    /**
     * M·saving/max(Ts, highest saving), at least 0, where saving = (base−P)/base: the full mark takes a saving of Ts
     * or the best one. Source: Tribunal Administrativo de Contratos Públicos de Aragón, 6/2014.
     */
    record Threshold(Ratio base, Ratio saving) implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var own = savingOf(amount, new Text("économie de l'offre", "saving of the offer"));
            var highest = savingOf(compared.lowest(), new Text("économie la plus forte", "highest saving"));
            var divisor = saving.max(highest.value());
            return computed(
                    MARK,
                    maximum.times(own.value()).dividedBy(divisor).max(Ratio.NOUGHT),
                    rule("max(0 ; %s × {0} ÷ max(%s ; {1}))", maximum, saving),
                    own,
                    highest);
        }

        private Explained savingOf(Ratio amount, Text label) {
            return computed(
                    label,
                    base.minus(amount).dividedBy(base),
                    rule("({1} − {0}) ÷ {1}"),
                    given(new Text("montant", "amount"), amount),
                    given(new Text("prix de base", "base price"), base));
        }
    }

    /** M·(highest−P)/(highest−lowest), between 0 and M, the two bounds fixed before publication. */
    record FixedRange(Ratio lowest, Ratio highest) implements PriceFormula {
        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            var mark = maximum.times(highest.minus(amount)).dividedBy(highest.minus(lowest));
            return computed(
                    MARK,
                    mark.max(Ratio.NOUGHT).min(maximum),
                    rule("min(%1$s ; max(0 ; %1$s × ({0} − {1}) ÷ ({0} − {2})))", maximum),
                    given(new Text("borne haute", "upper bound"), highest),
                    given(AMOUNT, amount),
                    given(new Text("borne basse", "lower bound"), lowest));
        }
    }

    /** The mark of the first interval that the amount does not exceed; 0 above the last. */
    record StepTable(List<Step> steps) implements PriceFormula {

        public StepTable {
            steps = List.copyOf(steps);
        }

        @Override
        public Explained mark(Ratio amount, ComparedAmounts compared, Ratio maximum) {
            return steps.stream()
                    .filter(step -> !amount.isAbove(step.upTo()))
                    .findFirst()
                    .map(step -> computed(
                            MARK,
                            step.mark(),
                            new Text("barème : {0} ≤ %s → %s", "step table: {0} ≤ %s → %s")
                                    .with(new Figure(step.upTo()), new Figure(step.mark())),
                            List.of(given(AMOUNT, amount))))
                    .orElseGet(() -> nothing(amount));
        }

        /** Amounts up to and including {@code upTo} get {@code mark}. */
        public record Step(Ratio upTo, Ratio mark) {}
    }

    private static Explained whole(Ratio amount, Ratio maximum) {
        return computed(
                MARK, maximum, new Text("note maximale pour {0}", "maximum for {0}"), List.of(given(AMOUNT, amount)));
    }

    private static Explained nothing(Ratio amount) {
        return computed(MARK, Ratio.NOUGHT, new Text("0 pour {0}", "0 for {0}"), List.of(given(AMOUNT, amount)));
    }
}
