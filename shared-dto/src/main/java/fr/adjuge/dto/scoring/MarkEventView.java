package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A line of the history of the marks of an evaluation.
 *
 * @param number counted from 1 in each evaluation
 * @param toldAt when it happened
 * @param evaluator the {@code subject} of the evaluator who did it
 * @param act what was done
 * @param offerId identifier of the offer
 * @param criterionId the criterion, by its id in the method
 * @param optionCombination the options under which alone the mark counts; empty for a mark of the base offer
 * @param mark the mark from then on; absent where it was taken back
 * @param label its announced meaning
 * @param reason why, in the evaluator's words
 * @param previousHash the hash of the line before; empty for the first one
 * @param hash SHA-256 of this line: see the operation
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MarkEventView(
        long number,
        OffsetDateTime toldAt,
        String evaluator,
        MarkAct act,
        String offerId,
        String criterionId,
        List<String> optionCombination,
        Optional<BigDecimal> mark,
        Optional<String> label,
        Optional<String> reason,
        String previousHash,
        String hash) {

    public MarkEventView {
        optionCombination = Lists.copy(optionCombination);
    }
}
