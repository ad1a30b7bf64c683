package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mark as an evaluator gave it.
 *
 * @param offerId identifier of the offer
 * @param criterionId the criterion, by its id in the method
 * @param optionCombination the options under which alone it counts; empty for a mark of the base offer
 * @param evaluator the {@code subject} of the evaluator who gave it
 * @param mark the mark, on the scale of the criterion
 * @param label its announced meaning; absent where the scale has none for it
 * @param reason why, in the evaluator's words
 * @param givenAt when it was given or last changed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MarkView(
        String offerId,
        String criterionId,
        List<String> optionCombination,
        String evaluator,
        BigDecimal mark,
        Optional<String> label,
        String reason,
        OffsetDateTime givenAt) {

    public MarkView {
        optionCombination = Lists.copy(optionCombination);
    }
}
