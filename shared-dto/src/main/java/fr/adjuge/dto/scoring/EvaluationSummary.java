package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** An evaluation in a list. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EvaluationSummary(
        UUID id,
        UUID tenderId,
        String lotId,
        String status,
        OffsetDateTime openedAt,
        Optional<OffsetDateTime> closedAt) {}
