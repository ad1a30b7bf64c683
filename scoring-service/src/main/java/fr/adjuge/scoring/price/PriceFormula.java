package fr.adjuge.scoring.price;

import static fr.adjuge.scoring.explanation.Explained.computed;
import static fr.adjuge.scoring.explanation.Explained.given;
import static fr.adjuge.scoring.explanation.Figure.rule;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How an amount becomes a mark. In each formula M is the maximum of the scale, P the amount of the offer, Pmin, Pmax
 * and mean those of the offers compared. Where Pmin or the mean is zero, an amount of zero gets M and any other 0.
 */
public sealed interface PriceFormula {

    Text MARK = new Text("Price mark", "Note de prix");
    Text AMOUNT = new Text("amount of the offer", "montant de l'offre");
    Text LOWEST = new Text("lowest amount", "montant le plus bas");
    Text HIGHEST = new Text("highest amount", "montant le plus élevé");
    Text MEAN = new Text("mean of the amounts", "moyenne des montants");
    Text WHOLE = new Text("maximum for {0}", "note maximale pour {0}");
    Text NOTHING = new Text("0 for {0}", "0 pour {0}");

    PriceMarks marks(ComparedAmounts compared, Ratio maximum);

    /** M·Pmin/P. */
    record Inverse() implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rule = rule("%s × {0} ÷ {1}", maximum);
            var lowest = given(LOWEST, compared.lowest());
            return amount -> amount.isZero()
                    ? whole(amount, maximum)
                    : computed(
                            MARK, maximum.times(lowest.value()).dividedBy(amount), rule, lowest, given(AMOUNT, amount));
        }
    }

    /**
     * M·(1+Pmin)/(1+P), the "1" being one unit of so many euros. Source: consultation rules INRAE-C24-2025-006, §8.2,
     * which print "1 + montant": the unit is the euro.
     */
    record InversePlusOne(Ratio unit) implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rule = rule("%s × (1 + {0}) ÷ (1 + {1})", maximum);
            var lowest = given(LOWEST, compared.lowest().dividedBy(unit));
            return amount -> {
                var own = given(AMOUNT, amount.dividedBy(unit));
                var mark = maximum.times(Ratio.UNIT.plus(lowest.value())).dividedBy(Ratio.UNIT.plus(own.value()));
                return computed(MARK, mark, rule, lowest, own);
            };
        }
    }

    /** M·(Pmin/P)^k: the square and the cube. */
    record InversePower(int exponent) implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rule = rule("%s × ({0} ÷ {1})^" + exponent, maximum);
            var lowest = given(LOWEST, compared.lowest());
            return amount -> amount.isZero()
                    ? whole(amount, maximum)
                    : computed(
                            MARK,
                            maximum.times(lowest.value().dividedBy(amount).power(exponent)),
                            rule,
                            lowest,
                            given(AMOUNT, amount));
        }
    }

    /**
     * M·(n·Pmin−P)/((n−1)·Pmin): M at the lowest amount, 0 at n times it; n = 2 is M·(2−P/Pmin). Without the floor a
     * mark may be negative, which is unlawful (CE, 18 December 2012, no. 362532).
     */
    record Linear(Ratio factor, boolean floored) implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            if (compared.lowest().isZero()) {
                return freeOrNothing(maximum);
            }
            var pattern = "%1$s × (%2$s × {0} − {1}) ÷ ((%2$s − 1) × {0})";
            var rule = rule(floored ? "max(0 ; " + pattern + ")" : pattern, maximum, factor);
            var lowest = given(LOWEST, compared.lowest());
            return amount -> {
                var mark = maximum.times(factor.times(lowest.value()).minus(amount))
                        .dividedBy(factor.minus(Ratio.UNIT).times(lowest.value()));
                return computed(MARK, floored ? mark.max(Ratio.NOUGHT) : mark, rule, lowest, given(AMOUNT, amount));
            };
        }
    }

    /** M·(Pmax−P)/(Pmax−Pmin): the dearest gets 0; M for all where amounts are equal. */
    record LinearMinMax() implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var spread = compared.highest().minus(compared.lowest());
            if (spread.isZero()) {
                return amount -> whole(amount, maximum);
            }
            var rule = rule("%s × ({0} − {1}) ÷ ({0} − {2})", maximum);
            var highest = given(HIGHEST, compared.highest());
            var lowest = given(LOWEST, compared.lowest());
            return amount -> computed(
                    MARK,
                    maximum.times(highest.value().minus(amount)).dividedBy(spread),
                    rule,
                    highest,
                    given(AMOUNT, amount),
                    lowest);
        }
    }

    /** M/2·(1+(mean−P)/mean), between 0 and M. */
    record Average() implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            if (compared.mean().isZero()) {
                return amount -> whole(amount, maximum);
            }
            var rule = rule("max(0 ; %s ÷ 2 × (1 + ({0} − {1}) ÷ {0}))", maximum);
            var mean = given(MEAN, compared.mean());
            return amount -> {
                var difference = mean.value().minus(amount).dividedBy(mean.value());
                var mark = maximum.dividedBy(Ratio.of(2)).times(Ratio.UNIT.plus(difference));
                return computed(MARK, mark.max(Ratio.NOUGHT).min(maximum), rule, mean, given(AMOUNT, amount));
            };
        }
    }

    /** M·mean³/(P³+mean³). */
    record CubicAverage() implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            if (compared.mean().isZero()) {
                return amount -> whole(amount, maximum);
            }
            var rule = rule("%s × {0}^3 ÷ ({1}^3 + {0}^3)", maximum);
            var mean = given(MEAN, compared.mean());
            var cube = compared.mean().power(3);
            return amount -> computed(
                    MARK, maximum.times(cube).dividedBy(amount.power(3).plus(cube)), rule, mean, given(AMOUNT, amount));
        }
    }

    /** M·(1−|P−E|/E), at least 0: unlawful, the best mark must go to the lowest price (CE, 29 October 2013, no. 370789). */
    record EstimateDistance(Ratio estimate) implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rule = rule("max(0 ; %s × (1 − |{0} − {1}| ÷ {1}))", maximum);
            var estimated = given(new Text("estimate", "estimation"), estimate);
            return amount -> {
                var distance = amount.minus(estimate).abs().dividedBy(estimate);
                var mark = maximum.times(Ratio.UNIT.minus(distance)).max(Ratio.NOUGHT);
                return computed(MARK, mark, rule, given(AMOUNT, amount), estimated);
            };
        }
    }

    /** M·(7−P/Pmin)/6, at least 0: unlawful, it neutralises the price (CE, 3 November 2014, no. 373362). */
    record Belleville() implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            if (compared.lowest().isZero()) {
                return freeOrNothing(maximum);
            }
            var rule = rule("max(0 ; %s × (7 − {0} ÷ {1}) ÷ 6)", maximum);
            var lowest = given(LOWEST, compared.lowest());
            return amount -> {
                var mark = maximum.times(Ratio.of(7).minus(amount.dividedBy(lowest.value())))
                        .dividedBy(Ratio.of(6));
                return computed(MARK, mark.max(Ratio.NOUGHT), rule, given(AMOUNT, amount), lowest);
            };
        }
    }

    /**
     * M·saving/max(Ts, highest saving), at least 0, where saving = (base−P)/base: the full mark takes a saving of Ts
     * or the best one. Source: Tribunal Administrativo de Contratos Públicos de Aragón, 6/2014.
     */
    record Threshold(Ratio base, Ratio saving) implements PriceFormula {

        private static final Text OWN_SAVING = new Text("saving of the offer", "économie de l'offre");
        private static final Text HIGHEST_SAVING = new Text("highest saving", "économie la plus forte");
        private static final Text SOME_AMOUNT = new Text("amount", "montant");
        private static final Text BASE = new Text("base price", "prix de base");
        private static final Text SAVING = Text.same("({1} − {0}) ÷ {1}");

        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rule = rule("max(0 ; %s × {0} ÷ max(%s ; {1}))", maximum, saving);
            var highest = savingOf(compared.lowest(), HIGHEST_SAVING);
            var divisor = saving.max(highest.value());
            return amount -> {
                var own = savingOf(amount, OWN_SAVING);
                var mark = maximum.times(own.value()).dividedBy(divisor).max(Ratio.NOUGHT);
                return computed(MARK, mark, rule, own, highest);
            };
        }

        private Explained savingOf(Ratio amount, Text label) {
            return computed(
                    label, base.minus(amount).dividedBy(base), SAVING, given(SOME_AMOUNT, amount), given(BASE, base));
        }
    }

    /** M·(highest−P)/(highest−lowest), between 0 and M, the two bounds fixed before publication. */
    record FixedRange(Ratio lowest, Ratio highest) implements PriceFormula {
        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rule = rule("min(%1$s ; max(0 ; %1$s × ({0} − {1}) ÷ ({0} − {2})))", maximum);
            var upper = given(new Text("upper bound", "borne haute"), highest);
            var lower = given(new Text("lower bound", "borne basse"), lowest);
            return amount -> {
                var mark = maximum.times(highest.minus(amount)).dividedBy(highest.minus(lowest));
                return computed(MARK, mark.max(Ratio.NOUGHT).min(maximum), rule, upper, given(AMOUNT, amount), lower);
            };
        }
    }

    /** The mark of the first interval that the amount does not exceed; 0 above the last. */
    record StepTable(List<Step> steps) implements PriceFormula {

        private static final Text STEP = new Text("step table: {0} ≤ %s → %s", "barème : {0} ≤ %s → %s");

        public StepTable {
            steps = List.copyOf(steps);
        }

        @Override
        public PriceMarks marks(ComparedAmounts compared, Ratio maximum) {
            var rules = steps.stream()
                    .map(step -> STEP.with(new Figure(step.upTo()), new Figure(step.mark())))
                    .toList();
            return amount -> IntStream.range(0, steps.size())
                    .filter(i -> !amount.isAbove(steps.get(i).upTo()))
                    .mapToObj(i -> computed(MARK, steps.get(i).mark(), rules.get(i), given(AMOUNT, amount)))
                    .findFirst()
                    .orElseGet(() -> nothing(amount));
        }

        /** Amounts up to and including {@code upTo} get {@code mark}. */
        public record Step(Ratio upTo, Ratio mark) {}
    }

    private static PriceMarks freeOrNothing(Ratio maximum) {
        return amount -> amount.isZero() ? whole(amount, maximum) : nothing(amount);
    }

    private static Explained whole(Ratio amount, Ratio maximum) {
        return computed(MARK, maximum, WHOLE, given(AMOUNT, amount));
    }

    private static Explained nothing(Ratio amount) {
        return computed(MARK, Ratio.NOUGHT, NOTHING, given(AMOUNT, amount));
    }
}
