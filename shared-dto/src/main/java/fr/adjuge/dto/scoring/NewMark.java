package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an evaluator thinks of one offer on one criterion.
 *
 * @param mark on the scale of the criterion; for a pass-fail criterion 1 (fulfilled) or 0
 * @param label in place of the mark, where the scale has labels
 * @param reason in writing: it goes into the analysis report and the letters
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NewMark(
        Optional<@PositiveOrZero BigDecimal> mark,
        Optional<@Size(min = 1, max = 200) String> label,
        @NotBlank @Size(max = 4000) String reason) {}
