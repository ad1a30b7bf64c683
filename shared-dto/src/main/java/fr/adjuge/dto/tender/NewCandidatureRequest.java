package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks a candidate for what is missing, with the same time for all candidates who are asked: art. R2144-2 CCP.
 *
 * @param missingPieces what is missing, in words
 * @param answerDueOn the last day for the answer
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewCandidatureRequest(
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 400) String> missingPieces,
        @NotNull LocalDate answerDueOn,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewCandidatureRequest {
        missingPieces = missingPieces == null ? List.of() : List.copyOf(missingPieces);
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
