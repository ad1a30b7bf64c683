package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks a tenderer to justify a price that seems abnormally low: art. L2152-6 CCP.
 *
 * @param question what is to be justified, and which figures raise the question
 * @param answerDueOn the last day for the answer
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewPriceRequest(
        @NotBlank @Size(max = 4_000) String question,
        @NotNull LocalDate answerDueOn,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewPriceRequest {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
