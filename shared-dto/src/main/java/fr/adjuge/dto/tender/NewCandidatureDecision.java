package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Admits a candidature or declares it inadmissible.
 *
 * @param outcome admitted or inadmissible
 * @param reason why, as the letters tell it
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewCandidatureDecision(
        @NotNull CandidatureOutcome outcome,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewCandidatureDecision {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
