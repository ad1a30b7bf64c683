package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter to a candidate or tenderer that was not chosen, as it was sent: art. R2181-1 and R2181-3 CCP.
 *
 * @param id identifier of the letter
 * @param lotId the lot it is about
 * @param offerId the offer of its recipient; absent for a depositor whose offer came too late and was never opened
 * @param recipient name of the candidate or tenderer
 * @param recipientOrganisation its registration number, SIRET for a French company
 * @param sentOn the day of sending, in Paris
 * @param subject subject of the letter, in French
 * @param text in French
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LetterView(
        @NotNull UUID id,
        @NotNull String lotId,
        Optional<UUID> offerId,
        @NotNull String recipient,
        @NotNull String recipientOrganisation,
        @NotNull LocalDate sentOn,
        @NotNull String subject,
        @NotNull String text) {}
