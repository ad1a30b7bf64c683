package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.scoring.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A deposit as its depositor sees it.
 *
 * @param id identifier of the deposit
 * @param receipt as it was given
 * @param fate RECEIVED until the opening if it is to be opened as things stand, else what becomes of it
 * @param withdrawnAt when it was taken back; absent while it stands
 * @param withdrawnAtInParis the same instant in Paris time
 * @param integrity since the opening, of a deposit that was opened: whether it is what had been sealed
 * @param finding what was found, of a deposit that is not {@code VERIFIED}
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DepositView(
        @NotNull UUID id,
        @NotNull DepositReceipt receipt,
        @NotNull DepositFate fate,
        Optional<OffsetDateTime> withdrawnAt,
        Optional<OffsetDateTime> withdrawnAtInParis,
        Optional<OpeningRegister.Integrity> integrity,
        Optional<@Valid LocalizedText> finding,
        @NotNull List<AllowedAction> allowedActions) {

    public DepositView {
        allowedActions = allowedActions == null ? List.of() : List.copyOf(allowedActions);
    }
}
