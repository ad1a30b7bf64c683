package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What turns uploaded files into a deposit (pli).
 *
 * @param lotIds for which lots
 * @param kind whether it takes the place of earlier deposits or adds to the one before
 * @param form required of a full deposit; a complement has none, it changes no price
 * @param uploadIds the files, in the order in which the receipt lists them
 */
public record NewDeposit(
        @NotEmpty @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds,
        @NotNull DepositKind kind,
        Optional<@Valid OfferForm> form,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> uploadIds) {

    public NewDeposit {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
        uploadIds = uploadIds == null ? List.of() : List.copyOf(uploadIds);
    }
}
