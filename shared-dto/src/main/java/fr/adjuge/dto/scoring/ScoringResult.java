package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.Money;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ranking of offers, exact and, where it was asked for, explained. The same input gives the same ranking, in any
 * order and on any machine.
 *
 * @param engineVersion the version of the computation
 * @param inputHash SHA-256 of method, offers, marks and combination in canonical form, in hexadecimal
 * @param methodHash SHA-256 of the method in canonical form, in hexadecimal
 * @param optionCombination the recorded options, in the order of the method
 * @param outcomes the official ranking: ranked offers by rank, then the others; within a rank by offer id
 * @param combinations the ranking under every combination of options, the official one included
 * @param findings what a reader of the ranking should know: a neutralised criterion, a single offer…
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScoringResult(
        String engineVersion,
        String inputHash,
        String methodHash,
        List<String> optionCombination,
        List<OfferOutcome> outcomes,
        List<CombinationRanking> combinations,
        List<Finding> findings) {

    public ScoringResult {
        optionCombination = Lists.copy(optionCombination);
        outcomes = Lists.copy(outcomes);
        combinations = Lists.copy(combinations);
        findings = Lists.copy(findings);
    }

    /**
     * What scoring concludes for one offer.
     *
     * @param offerId identifier of the offer
     * @param tenderer name of its tenderer
     * @param variantOf the base offer, if this is a variant
     * @param outcome {@code RANKED}, {@code ELIMINATED} (below a minimum) or {@code IRREGULAR} (not comparable)
     * @param rank competition ranking 1, 2, 2, 4; only for a ranked offer
     * @param tied whether another offer has the same rank
     * @param comparedPrice with the options of the combination, on the method's VAT basis
     * @param total only for a ranked offer
     * @param totalOutOf100 the same total, as if its maximum were 100
     * @param criterionMarks its marks, criterion by criterion
     * @param reasons why the offer is not ranked
     * @param explanation the computation of the total, where it was asked for; a frozen result gives it offer by offer
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OfferOutcome(
            String offerId,
            String tenderer,
            Optional<String> variantOf,

            @Schema(enumeration = {"RANKED", "ELIMINATED", "IRREGULAR"})
            String outcome,

            Optional<Integer> rank,
            boolean tied,
            Optional<Money> comparedPrice,
            Optional<ExactNumber> total,
            Optional<ExactNumber> totalOutOf100,
            List<CriterionMark> criterionMarks,
            List<Finding> reasons,
            Optional<Explanation> explanation) {

        public OfferOutcome {
            criterionMarks = Lists.copy(criterionMarks);
            reasons = Lists.copy(reasons);
        }
    }

    /**
     * The marks of one offer on one criterion or sub-criterion, in the order of the method, parents first.
     *
     * @param criterionId the criterion, by its id in the method
     * @param mark before rescaling
     * @param finalMark after rescaling; absent where the offer is not ranked or the mark is not rescaled
     * @param weightedMark what the criterion adds to the total; top-level criteria of ranked offers only
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CriterionMark(
            String criterionId,
            Optional<ExactNumber> mark,
            Optional<ExactNumber> finalMark,
            Optional<ExactNumber> weightedMark) {}

    /**
     * The ranking under one combination of options, without explanation.
     *
     * @param optionIds the options of the combination; empty for none
     * @param offers every offer with its place, ranked offers first
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CombinationRanking(List<String> optionIds, List<OfferRank> offers) {

        public CombinationRanking {
            optionIds = Lists.copy(optionIds);
            offers = Lists.copy(offers);
        }
    }

    /**
     * The place of one offer under one combination of options.
     *
     * @param offerId identifier of the offer
     * @param outcome {@code RANKED}, {@code ELIMINATED} (below a minimum) or {@code IRREGULAR} (not comparable)
     * @param rank competition ranking 1, 2, 2, 4; only for a ranked offer
     * @param comparedPrice with the options of the combination, on the method's VAT basis
     * @param total only for a ranked offer
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OfferRank(
            String offerId,

            @Schema(enumeration = {"RANKED", "ELIMINATED", "IRREGULAR"})
            String outcome,

            Optional<Integer> rank,
            Optional<Money> comparedPrice,
            Optional<ExactNumber> total) {}
}
