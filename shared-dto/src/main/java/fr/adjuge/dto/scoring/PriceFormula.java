package fr.adjuge.dto.scoring;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an amount becomes a mark. M is the maximum of the scale, P the amount of the offer, Pmin and Pmax the lowest and
 * highest compared. A parameter that the formula does not use must be left out.
 *
 * @param id which formula
 * @param factor {@code LINEAR_N}: the multiple n of Pmin from which the mark is 0
 * @param estimate {@code ESTIMATE_DISTANCE}: the estimate E
 * @param base {@code THRESHOLD}: the price from which savings are counted
 * @param saving {@code THRESHOLD}: the saving Ts (a share of the base, 0 to 1) that gives M if no offer saves more
 * @param lowest {@code FIXED_RANGE}: the price that gives M, fixed before publication
 * @param highest {@code FIXED_RANGE}: the price that gives 0, fixed before publication
 * @param steps {@code STEP_TABLE}: intervals in ascending order; above the last the mark is 0
 * @param band {@code RATIO}: offers whose ratio is within this share (0 to 1) of the best are decided by a criterion
 * @param decidingCriterionId {@code RATIO}: the criterion that decides within the band
 * @param qualityBonus {@code AWARD_ON_VALUE}: the amount taken off the price of an offer of full quality
 * @param belowZero for linear formulas: what becomes of a mark below zero (default: {@code FLOORED})
 * @param unit the amounts in the formula count units of this many euros (default: 1)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PriceFormula(
        @NotNull Id id,
        Optional<@Positive BigDecimal> factor,
        Optional<@Positive BigDecimal> estimate,
        Optional<@Positive BigDecimal> base,
        Optional<@Positive BigDecimal> saving,
        Optional<@PositiveOrZero BigDecimal> lowest,
        Optional<@Positive BigDecimal> highest,
        @Size(max = 100) List<@NotNull @Valid Step> steps,
        Optional<@PositiveOrZero BigDecimal> band,
        Optional<@Pattern(regexp = Criterion.ID) String> decidingCriterionId,
        Optional<@Positive BigDecimal> qualityBonus,
        BelowZero belowZero,
        @Positive BigDecimal unit) {

    public PriceFormula {
        steps = Lists.copy(steps);
        belowZero = requireNonNullElse(belowZero, BelowZero.FLOORED);
        unit = requireNonNullElse(unit, BigDecimal.ONE);
    }

    /** A formula that has no parameter. */
    public static PriceFormula of(Id id) {
        return new PriceFormula(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BelowZero.FLOORED,
                BigDecimal.ONE);
    }

    /** The catalogue. Some are unlawful: they can be written down so that a check can name and refuse them. */
    @Schema(name = "PriceFormulaId")
    public enum Id {
        /** M·Pmin/P */
        INVERSE,
        /** M·(1+Pmin)/(1+P) */
        INVERSE_PLUS_ONE,
        /** M·(Pmin/P)² */
        SQUARE,
        /** M·(Pmin/P)³ */
        CUBE,
        /** M·(2−P/Pmin) */
        LINEAR_FROM_MIN,
        /** M·(n·Pmin−P)/((n−1)·Pmin) */
        LINEAR_N,
        /** M·(Pmax−P)/(Pmax−Pmin) */
        LINEAR_MIN_MAX,
        /** M/2·(1+(mean−P)/mean), between 0 and M */
        AVERAGE,
        /** M·mean³/(P³+mean³) */
        CUBIC_AVG,
        /** M·(1−|P−E|/E): unlawful */
        ESTIMATE_DISTANCE,
        /** M·(7−P/Pmin)/6: unlawful */
        BELLEVILLE,
        /** M·saving/max(Ts, highest saving) */
        THRESHOLD,
        /** M·(highest−P)/(highest−lowest), between 0 and M, the bounds fixed beforehand */
        FIXED_RANGE,
        /** Intervals and their marks. */
        STEP_TABLE,
        /** No price mark: offers are ranked by quality ÷ price. */
        RATIO,
        /** No price mark: offers are ranked by price − bonus for quality, the lowest first. */
        AWARD_ON_VALUE
    }

    /**
     * One interval of a step table.
     *
     * @param upTo the highest amount of the interval, which belongs to it
     * @param mark the mark that it gets
     */
    @Schema(name = "PriceStep")
    public record Step(
            @NotNull @PositiveOrZero BigDecimal upTo,
            @NotNull @PositiveOrZero BigDecimal mark) {}

    /** What becomes of a mark below zero. */
    public enum BelowZero {
        /** It becomes zero. */
        FLOORED,
        /** Unlawful (CE, 18 December 2012, no. 362532). */
        KEPT
    }
}
