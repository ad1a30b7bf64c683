package fr.adjuge.dto.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Opens the evaluation of one lot, under the caller's own id; repeatable.
 *
 * @param tenderId the tender in tender-service
 * @param tenderReference the buyer's own reference, for reports
 * @param lotId the lot in its tender, such as {@code LOT-0001}
 * @param organisation SIRET of the buyer
 * @param method the announced method
 * @param offers the admitted and regular offers with their prices
 * @param optionCombination the options that the buyer recorded for the official ranking; empty for none of them
 * @param priceVisibility when evaluators see prices
 * @param evaluators who marks what
 */
public record EvaluationRequest(
        @NotNull UUID tenderId,
        @NotNull @Size(min = 1, max = 100) String tenderReference,
        @NotNull @Pattern(regexp = "LOT-[0-9]{4}") String lotId,
        @NotNull @Pattern(regexp = "[0-9]{14}") String organisation,
        @NotNull @Valid ScoringMethod method,
        @NotEmpty @Size(max = 10_000) List<@NotNull @Valid OfferToScore> offers,
        @Size(max = 10) List<@NotNull @Pattern(regexp = Criterion.ID) String> optionCombination,
        @NotNull PriceVisibility priceVisibility,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Evaluator> evaluators) {

    public EvaluationRequest {
        offers = Lists.copy(offers);
        optionCombination = Lists.copy(optionCombination);
        evaluators = Lists.copy(evaluators);
    }

    /** When evaluators see prices. */
    public enum PriceVisibility {
        /** As soon as the evaluation is open. */
        FROM_THE_START,
        /** Once the quality marks are final (locked). */
        AFTER_QUALITY_MARKS
    }

    /**
     * Somebody who marks.
     *
     * @param subject the {@code sub} of the evaluator's tokens
     * @param name name, as reports show it
     * @param criterionIds the criteria or sub-criteria assigned; a criterion stands for its sub-criteria, empty for all
     */
    public record Evaluator(
            @NotNull @Size(min = 1, max = 200) String subject,
            @NotNull @Size(min = 1, max = 200) String name,
            @Size(max = 500) List<@NotNull @Pattern(regexp = Criterion.ID) String> criterionIds) {

        public Evaluator {
            criterionIds = Lists.copy(criterionIds);
        }
    }
}
