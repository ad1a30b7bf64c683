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
 * @param optionCombination the options under which alone it counts; empty for a mark of the base offer
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
