package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * A method, offers and their marks, to be scored in one call; nothing is stored.
 *
 * @param method the announced method
 * @param offers the offers with their marks
 * @param optionCombination the options of the official ranking; empty for none of them
 */
public record ScoringRequest(
        @NotNull @Valid ScoringMethod method,
        @NotEmpty @Size(max = 10_000) List<@NotNull @Valid MarkedOffer> offers,
        @Size(max = 10) List<@NotNull @Pattern(regexp = Criterion.ID) String> optionCombination) {

    public ScoringRequest {
        offers = Lists.copy(offers);
        optionCombination = Lists.copy(optionCombination);
    }

    /**
     * An offer with one mark for each criterion, or lowest sub-criterion, that is judged by marks; several where the
     * method takes the mean of the evaluators, and more for combinations of options where the method says that options
     * change the marks.
     *
     * @param offer the offer
     * @param marks its marks, in any order
     */
    public record MarkedOffer(
            @NotNull @Valid OfferToScore offer,
            @Size(max = 10_000) List<@NotNull @Valid Mark> marks) {

        public MarkedOffer {
            marks = Lists.copy(marks);
        }
    }

    /**
     * A mark.
     *
     * @param criterionId the criterion, by its id in the method
     * @param mark the mark, on the scale of the criterion
     * @param optionCombination the options under which it counts, and only under all of them together, where the method
     *     reads {@code qualityMarks: BY_OPTIONS}; left out for a mark of the base offer, which counts too under every
     *     combination for which no mark is given
     */
    public record Mark(
            @NotNull @Pattern(regexp = Criterion.ID) String criterionId,
            @NotNull @PositiveOrZero BigDecimal mark,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 10)
            List<@NotNull @Pattern(regexp = Criterion.ID) String> optionCombination) {

        public Mark {
            optionCombination = Lists.copy(optionCombination);
        }

        /** Of the base offer. */
        public Mark(String criterionId, BigDecimal mark) {
            this(criterionId, mark, List.of());
        }
    }
}
