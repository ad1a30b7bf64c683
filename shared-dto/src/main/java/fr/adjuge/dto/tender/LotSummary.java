package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A lot in a list of its buyer.
 *
 * @param tenderId its tender
 * @param tenderReference the buyer's own reference
 * @param lotId the lot in its tender, as announced
 * @param status how far it has gone
 * @param suspended whether the judge has suspended its procedure
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LotSummary(
        @NotNull UUID tenderId,
        @NotNull String tenderReference,
        @NotNull String lotId,
        @NotNull String status,
        @NotNull boolean suspended) {}
