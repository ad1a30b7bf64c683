package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Accepts or rejects the justification of a price: art. L2152-6 CCP.
 *
 * @param outcome justified or rejected
 * @param reason why, as the letters tell it
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewPriceDecision(
        @NotNull PriceOutcome outcome,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewPriceDecision {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
