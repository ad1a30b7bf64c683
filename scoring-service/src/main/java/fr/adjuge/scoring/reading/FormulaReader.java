package fr.adjuge.scoring.reading;

import static fr.adjuge.dto.scoring.PriceFormula.Id.AWARD_ON_VALUE;
import static fr.adjuge.dto.scoring.PriceFormula.Id.ESTIMATE_DISTANCE;
import static fr.adjuge.dto.scoring.PriceFormula.Id.FIXED_RANGE;
import static fr.adjuge.dto.scoring.PriceFormula.Id.LINEAR_N;
import static fr.adjuge.dto.scoring.PriceFormula.Id.RATIO;
import static fr.adjuge.dto.scoring.PriceFormula.Id.STEP_TABLE;
import static fr.adjuge.dto.scoring.PriceFormula.Id.THRESHOLD;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.PriceFormula.BelowZero;
import fr.adjuge.dto.scoring.PriceFormula.Id;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/** Reads a price formula: its parameters are there, no other is, and they make sense. */
final class FormulaReader {

    private final fr.adjuge.dto.scoring.PriceFormula sent;
    private final Scale scale;
    private final String at;
    private final Faults faults;

    FormulaReader(fr.adjuge.dto.scoring.PriceFormula sent, Scale scale, String at, Faults faults) {
        this.sent = sent;
        this.scale = scale;
        this.at = at;
        this.faults = faults;
    }

    /** The rule that takes the place of the weighted sum, for formulas that give no price mark. */
    Optional<TotalRule> totalRule() {
        if (sent.id() != RATIO && sent.id() != AWARD_ON_VALUE) {
            return Optional.empty();
        }
        checkParameters();
        if (sent.id() == AWARD_ON_VALUE) {
            return Optional.of(new TotalRule.PriceLessQuality(parameter(sent.qualityBonus(), "qualityBonus")));
        }
        faults.require(
                sent.band().isPresent() == sent.decidingCriterionId().isPresent(),
                at + "/decidingCriterionId",
                new Text("with band, and only then", "avec band, et seulement"));
        var band = sent.band().map(share -> faults.ratio(share, at + "/band")).orElse(Ratio.NOUGHT);
        return Optional.of(new TotalRule.QualityPerPrice(band, sent.decidingCriterionId()));
    }

    PriceFormula formula() {
        checkParameters();
        return switch (sent.id()) {
            case INVERSE -> new PriceFormula.Inverse();
            case INVERSE_PLUS_ONE -> new PriceFormula.InversePlusOne(faults.ratio(sent.unit(), at + "/unit"));
            case SQUARE -> new PriceFormula.InversePower(2);
            case CUBE -> new PriceFormula.InversePower(3);
            case LINEAR_FROM_MIN -> new PriceFormula.Linear(Ratio.of(2), isFloored());
            case LINEAR_N -> linear();
            case LINEAR_MIN_MAX -> new PriceFormula.LinearMinMax();
            case AVERAGE -> new PriceFormula.Average();
            case CUBIC_AVG -> new PriceFormula.CubicAverage();
            case ESTIMATE_DISTANCE -> new PriceFormula.EstimateDistance(parameter(sent.estimate(), "estimate"));
            case BELLEVILLE -> new PriceFormula.Belleville();
            case THRESHOLD -> threshold();
            case FIXED_RANGE -> fixedRange();
            case STEP_TABLE -> stepTable();
            case RATIO, AWARD_ON_VALUE -> throw new IllegalStateException(sent.id() + " gives no price mark");
        };
    }

    private boolean isFloored() {
        return sent.belowZero() == BelowZero.FLOORED;
    }

    private PriceFormula linear() {
        var factor = parameter(sent.factor(), "factor", Ratio.of(2));
        faults.require(factor.isAbove(Ratio.UNIT), at + "/factor", new Text("greater than 1", "supérieur à 1"));
        return new PriceFormula.Linear(factor, isFloored());
    }

    private PriceFormula threshold() {
        var saving = parameter(sent.saving(), "saving");
        faults.require(!saving.isAbove(Ratio.UNIT), at + "/saving", new Text("at most 1 (100 %)", "au plus 1 (100 %)"));
        return new PriceFormula.Threshold(parameter(sent.base(), "base"), saving);
    }

    private PriceFormula fixedRange() {
        var lowest = parameter(sent.lowest(), "lowest", Ratio.NOUGHT);
        var highest = parameter(sent.highest(), "highest");
        faults.require(
                lowest.isBelow(highest),
                at + "/highest",
                new Text("greater than the lower bound", "supérieure à la borne basse"));
        return new PriceFormula.FixedRange(lowest, highest);
    }

    private PriceFormula stepTable() {
        faults.require(
                !sent.steps().isEmpty(), at + "/steps", new Text("one interval at least", "un intervalle au moins"));
        var steps = new ArrayList<PriceFormula.StepTable.Step>();
        for (var i = 0; i < sent.steps().size(); i++) {
            var pointer = at + "/steps/" + i;
            var step = new PriceFormula.StepTable.Step(
                    faults.ratio(sent.steps().get(i).upTo(), pointer + "/upTo"),
                    faults.ratio(sent.steps().get(i).mark(), pointer + "/mark"));
            faults.require(
                    steps.isEmpty() || step.upTo().isAbove(steps.get(i - 1).upTo()),
                    pointer + "/upTo",
                    new Text("above the interval before", "au-dessus de l'intervalle précédent"));
            faults.require(
                    !step.mark().isAbove(scale.maximum()),
                    pointer + "/mark",
                    new Text("at most the maximum of the scale", "au plus le maximum de l'échelle"));
            steps.add(step);
        }
        return new PriceFormula.StepTable(steps);
    }

    /** One line for each parameter: the formulas that have it. */
    private void checkParameters() {
        checkOnlyFor(sent.factor().isPresent(), "factor", LINEAR_N);
        checkOnlyFor(sent.estimate().isPresent(), "estimate", ESTIMATE_DISTANCE);
        checkOnlyFor(sent.base().isPresent(), "base", THRESHOLD);
        checkOnlyFor(sent.saving().isPresent(), "saving", THRESHOLD);
        checkOnlyFor(sent.lowest().isPresent(), "lowest", FIXED_RANGE);
        checkOnlyFor(sent.highest().isPresent(), "highest", FIXED_RANGE);
        checkOnlyFor(!sent.steps().isEmpty(), "steps", STEP_TABLE);
        checkOnlyFor(sent.band().isPresent(), "band", RATIO);
        checkOnlyFor(sent.decidingCriterionId().isPresent(), "decidingCriterionId", RATIO);
        checkOnlyFor(sent.qualityBonus().isPresent(), "qualityBonus", AWARD_ON_VALUE);
        checkOnlyFor(sent.unit().compareTo(BigDecimal.ONE) != 0, "unit", Id.INVERSE_PLUS_ONE);
    }

    private void checkOnlyFor(boolean isGiven, String name, Id formula) {
        faults.require(
                !isGiven || sent.id() == formula,
                at + "/" + name,
                new Text("a parameter of %s only", "paramètre de %s seulement").with(formula));
    }

    private Ratio parameter(Optional<BigDecimal> given, String name) {
        return parameter(given, name, Ratio.UNIT);
    }

    /** {@code instead} only lets the reading go on to the next fault. */
    private Ratio parameter(Optional<BigDecimal> given, String name, Ratio instead) {
        faults.require(
                given.isPresent(),
                at + "/" + name,
                new Text("%s needs this parameter", "paramètre nécessaire à %s").with(sent.id()));
        return given.map(number -> faults.ratio(number, at + "/" + name)).orElse(instead);
    }
}
