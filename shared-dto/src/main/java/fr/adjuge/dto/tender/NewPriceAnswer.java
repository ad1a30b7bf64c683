package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The tenderer's justification, as it was received.
 *
 * @param text the justification in the tenderer's words
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewPriceAnswer(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewPriceAnswer {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
