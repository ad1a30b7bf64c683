package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Lets a tenderer put its irregular offer right, without a substantial change: art. R2152-2 CCP.
 *
 * @param request what is to be put right
 * @param answerDueOn the last day for the answer
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewRegularisationRequest(
        @NotBlank @Size(max = 4_000) String request,
        @NotNull LocalDate answerDueOn,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewRegularisationRequest {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
