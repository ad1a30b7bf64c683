package fr.adjuge.dto.scoring;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The announced method of judging offers, as data: all that a computation of the ranking needs besides the offers
 * and their marks.
 *
 * <p>Total of an offer = Σ criterion weight ÷ total weight × criterion mark ÷ its maximum × total maximum. So a
 * method in percent whose total is out of 4 says {@code totalWeight 100, totalMaximum 4}, and one in points out of
 * 100 says {@code totalWeight 100, totalMaximum 100}. What is left out takes the default told at its type.
 *
 * @param source the document and clause that announce the method, quoted in explanations and reports
 * @param weightUnit how weights are announced
 * @param totalWeight what the weights of the criteria add up to, as announced
 * @param totalMaximum the total of an offer that has the maximum everywhere
 * @param scale the scale of every criterion judged by marks that has none of its own
 * @param criteria in the order of the announcement, to any depth
 * @param minimumMark below it an offer is eliminated; tested before rescaling
 * @param minimumTotal below it an offer is eliminated; tested on the total before rescaling, price included
 * @param rescaling whether quality marks are raised so that the best offer has the maximum (default: {@code NONE})
 * @param reading how points on which documents are often silent are read
 * @param rounding the roundings that the method announces (default: none, totals are exact)
 * @param tieBreaks the announced rules for equal totals, in order (default: none, ties are reported)
 * @param options priced apart from the base offer (prestations supplémentaires éventuelles)
 * @param variantsAllowed whether variants are ranked beside their base offer (default: no)
 * @param vatBasis the prices that are compared (default: {@code EXCLUDING_VAT})
 * @param currency the currency of every price (default: the euro)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ScoringMethod(
        Optional<@Size(max = 300) String> source,
        @NotNull WeightUnit weightUnit,
        @NotNull @Positive BigDecimal totalWeight,
        @NotNull @Positive BigDecimal totalMaximum,
        @NotNull @Valid MarkScale scale,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Criterion> criteria,
        Optional<@Valid MinimumMark> minimumMark,
        Optional<@PositiveOrZero BigDecimal> minimumTotal,
        Rescaling rescaling,
        @Valid MethodReading reading,
        @Size(max = 10) List<@NotNull @Valid RoundingRule> rounding,
        @Size(max = 10) List<@NotNull @Valid TieBreak> tieBreaks,
        @Size(max = 10) List<@NotNull @Valid PricedOption> options,
        Boolean variantsAllowed,
        VatBasis vatBasis,
        Currency currency) {

    public ScoringMethod {
        criteria = Lists.copy(criteria);
        rescaling = requireNonNullElse(rescaling, Rescaling.NONE);
        reading = requireNonNullElse(reading, MethodReading.DEFAULT);
        rounding = Lists.copy(rounding);
        tieBreaks = Lists.copy(tieBreaks);
        options = Lists.copy(options);
        variantsAllowed = requireNonNullElse(variantsAllowed, false);
        vatBasis = requireNonNullElse(vatBasis, VatBasis.EXCLUDING_VAT);
        currency = requireNonNullElse(currency, Currency.getInstance("EUR"));
    }

    /** How weights are announced. */
    public enum WeightUnit {
        /** As percentages. */
        PERCENT,
        /** As points. */
        POINTS
    }

    /** Whether quality marks are rescaled to the best offer (coefficient de raccordement). */
    public enum Rescaling {
        /** Marks stay as they were given. */
        NONE,
        /** All are multiplied so that the best offer has the maximum (raccordement). */
        TO_BEST
    }

    /** The prices that are compared; the same for all offers. */
    public enum VatBasis {
        /** Hors taxes. */
        EXCLUDING_VAT,
        /** Toutes taxes comprises. */
        INCLUDING_VAT
    }

    /**
     * A minimum mark (note éliminatoire), in marks of the criterion's own scale.
     *
     * @param mark the minimum
     * @param appliesTo where it is tested (default: {@code CRITERIA}); a criterion may set its own minimum besides
     * @param priceToo whether price and cost criteria are tested too (default: no)
     * @param atTheMinimum what happens to an offer exactly at the minimum (default: {@code PASSES})
     */
    public record MinimumMark(
            @NotNull @PositiveOrZero BigDecimal mark, Scope appliesTo, Boolean priceToo, AtTheMinimum atTheMinimum) {

        public MinimumMark {
            appliesTo = requireNonNullElse(appliesTo, Scope.CRITERIA);
            priceToo = requireNonNullElse(priceToo, false);
            atTheMinimum = requireNonNullElse(atTheMinimum, AtTheMinimum.PASSES);
        }

        /** Where a minimum mark is tested. */
        @Schema(name = "MinimumMarkScope")
        public enum Scope {
            /** On the mark of each criterion. */
            CRITERIA,
            /** On the mark of each sub-criterion. */
            SUB_CRITERIA,
            /** On both. */
            CRITERIA_AND_SUB_CRITERIA
        }

        /** What happens to an offer exactly at the minimum. */
        public enum AtTheMinimum {
            /** It stays. */
            PASSES,
            /** It is eliminated. */
            ELIMINATED
        }
    }

    /**
     * A rounding that the method announces: of what, to how many decimals, in which mode.
     *
     * @param step which number is rounded
     * @param decimals to how many decimals, 0 to 10
     * @param mode in which direction
     */
    public record RoundingRule(
            @NotNull Step step,
            @NotNull @PositiveOrZero @Max(10) Integer decimals,
            @NotNull Mode mode) {

        /** The number that is rounded. */
        @Schema(name = "RoundingStep")
        public enum Step {
            /** The mean of the marks of several evaluators. */
            EVALUATORS_MEAN,
            /** The mark of a sub-criterion, given or composed. */
            SUB_CRITERION_MARK,
            /** The mark of a criterion, given or composed, before rescaling; that of a price is {@code PRICE_MARK}. */
            CRITERION_MARK,
            /** The coefficient by which rescaling multiplies: maximum ÷ best mark. */
            RESCALING_COEFFICIENT,
            /** The mark of a criterion after rescaling. */
            RESCALED_MARK,
            /** The mark that a price formula gives. */
            PRICE_MARK,
            /** What a criterion adds to the total. */
            WEIGHTED_MARK,
            /** The total of an offer. */
            TOTAL
        }

        /** How a number between two neighbours is rounded. */
        @Schema(name = "RoundingMode")
        public enum Mode {
            /** To the nearer one, up in the middle. */
            HALF_UP,
            /** To the nearer one, down in the middle. */
            HALF_DOWN,
            /** To the nearer one, to the even digit in the middle. */
            HALF_EVEN,
            /** Always up. */
            UP,
            /** Always down. */
            DOWN
        }
    }

    /**
     * One announced rule for equal totals.
     *
     * @param rule what decides
     * @param criterionId the criterion looked at, for {@code HIGHER_MARK} only
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TieBreak(@NotNull Rule rule, Optional<@Pattern(regexp = Criterion.ID) String> criterionId) {

        /** What decides between equal totals. */
        @Schema(name = "TieBreakRule")
        public enum Rule {
            /** The higher mark on the criterion that the rule names. */
            HIGHER_MARK,
            /** The higher mark on the criterion of the greatest weight. */
            HIGHER_MARK_ON_HEAVIEST_CRITERION,
            /** The lower price. */
            LOWER_PRICE
        }
    }

    /**
     * A priced option; an offer that leaves a required one unpriced is irregular.
     *
     * @param id unique in the method
     * @param name its name, as announced
     * @param required whether every offer must price it (prestation supplémentaire obligatoire)
     */
    public record PricedOption(
            @NotNull @Pattern(regexp = Criterion.ID) String id,
            @NotNull @Size(min = 1, max = 400) String name,
            @NotNull Boolean required) {}
}
