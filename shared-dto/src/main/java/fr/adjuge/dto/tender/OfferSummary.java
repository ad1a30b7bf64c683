package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An offer in a list.
 *
 * @param id identifier of the offer
 * @param number its place in the order of reception
 * @param receivedAt when its deposit was received
 * @param receivedAtInParis the same instant in Paris time
 * @param tenderer name of its leader
 * @param registrationNumber registration number of its leader, SIRET for a French company
 * @param lotIds the lots it is for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferSummary(
        @NotNull UUID id,
        @NotNull int number,
        @NotNull OffsetDateTime receivedAt,
        @NotNull OffsetDateTime receivedAtInParis,
        @NotNull String tenderer,
        @NotNull String registrationNumber,
        @NotNull List<String> lotIds) {

    public OfferSummary {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
