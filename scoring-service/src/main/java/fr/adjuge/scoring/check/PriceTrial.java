package fr.adjuge.scoring.check;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.price.ComparedAmounts;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A price formula tried on made-up offers: the marks it gives to the lowest amount and to multiples of it, in percent of
 * the maximum.
 */
final class PriceTrial {

    /** From the lowest amount to ten times it. */
    private static final List<Ratio> MULTIPLES = Stream.of("1", "1.1", "1.25", "1.5", "2", "3", "5", "10")
            .map(Ratio::of)
            .toList();

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio ANY_AMOUNT = Ratio.of(100_000);

    private final PriceFormula formula;
    private final Ratio maximum;

    private PriceTrial(PriceFormula formula, Ratio maximum) {
        this.formula = formula;
        this.maximum = maximum;
    }

    static Optional<PriceTrial> of(Criterion criterion) {
        var maximum = criterion.scale().maximum();
        if (criterion.judgement() instanceof Judgement.Price price) {
            return Optional.of(new PriceTrial(price.formula(), maximum));
        }
        return criterion.judgement() instanceof Judgement.Cost cost
                ? Optional.of(new PriceTrial(cost.formula(), maximum))
                : Optional.empty();
    }

    /** The intervals of a table, all that it says; none of a formula. */
    List<PriceFormula.StepTable.Step> intervals() {
        return formula instanceof PriceFormula.StepTable table ? table.steps() : List.of();
    }

    /** The mark of an interval, in percent of the maximum. */
    Ratio percent(PriceFormula.StepTable.Step step) {
        return step.mark().times(Ratio.HUNDRED).dividedBy(maximum);
    }

    /** Marks by multiple of the lowest amount, among offers at all of these multiples. */
    Map<Ratio, Ratio> marks() {
        return among(MULTIPLES);
    }

    /** Marks by multiple of the lowest amount, among offers at these multiples only. */
    Map<Ratio, Ratio> among(List<Ratio> multiples) {
        var lowest = lowestAmount();
        var compared =
                ComparedAmounts.among(multiples.stream().map(lowest::times).toList());
        var priceMarks = formula.marks(compared, maximum);
        var marks = new LinkedHashMap<Ratio, Ratio>();
        for (var multiple : multiples) {
            var mark = priceMarks.of(lowest.times(multiple)).value();
            marks.put(multiple, mark.times(Ratio.HUNDRED).dividedBy(maximum));
        }
        return marks;
    }

    /** Whether amounts announced beforehand take part, so that what it gives depends on the market. */
    boolean isAnchored() {
        return formula instanceof PriceFormula.EstimateDistance
                || formula instanceof PriceFormula.Threshold
                || formula instanceof PriceFormula.FixedRange
                || formula instanceof PriceFormula.StepTable;
    }

    /** A lowest amount that a buyer who announced such amounts may well receive. */
    private Ratio lowestAmount() {
        if (formula instanceof PriceFormula.EstimateDistance distance) {
            return distance.estimate().times(HALF);
        }
        if (formula instanceof PriceFormula.Threshold threshold) {
            return threshold.base().times(Ratio.UNIT.minus(threshold.saving().times(HALF)));
        }
        if (formula instanceof PriceFormula.FixedRange range) {
            return range.lowest().plus(range.highest()).times(HALF);
        }
        if (formula instanceof PriceFormula.StepTable table) {
            return table.steps().stream()
                    .map(PriceFormula.StepTable.Step::upTo)
                    .filter(amount -> !amount.isZero())
                    .findFirst()
                    .orElse(ANY_AMOUNT);
        }
        return ANY_AMOUNT;
    }
}
