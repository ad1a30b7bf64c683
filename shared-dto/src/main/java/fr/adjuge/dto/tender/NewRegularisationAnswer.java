package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the tenderer has put right, as it was received; the buyer then classifies the offer again.
 *
 * @param text the answer in the tenderer's words
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewRegularisationAnswer(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewRegularisationAnswer {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
