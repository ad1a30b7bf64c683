package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A procedure in a list. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TenderSummary(
        UUID id,
        String organisation,
        String buyer,
        String reference,
        String title,
        String status,
        Instant offerDeadline,
        OffsetDateTime offerDeadlineInParis,
        Optional<Instant> publishedAt) {}
