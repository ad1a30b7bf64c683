package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A procedure in a list.
 *
 * @param id identifier of the tender
 * @param organisation SIRET of the organisation that runs it
 * @param buyer name of the buyer
 * @param reference the buyer's own reference
 * @param title title of the procedure
 * @param status how far it has gone
 * @param offerDeadline last instant at which a deposit is on time, in UTC
 * @param offerDeadlineInParis the same instant in Paris time
 * @param publishedAt sending of the notice, in UTC; absent for a draft
 */
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
