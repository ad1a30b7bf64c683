package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A mark as an evaluator gave it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MarkView(
        String offerId,
        String criterionId,
        String evaluator,
        BigDecimal mark,
        Optional<String> label,
        String reason,
        OffsetDateTime givenAt) {}
