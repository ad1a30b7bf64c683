package fr.adjuge.dto.tender;

import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the tenderer has put right, as it was received; the buyer then classifies the offer again.
 *
 * @param text the answer in the tenderer's words
 * @param optionPrices prices of options (PSE) that the offer had left out: an offer that leaves a required one out stays
 *     irregular; a price that was given does not change
 * @param lotIds for which lots of the offer; empty for all of them
 */
public record NewRegularisationAnswer(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 20) List<@NotNull @Valid OptionPrice> optionPrices,
        @Size(max = 500) List<@NotNull @Pattern(regexp = Consultation.LOT_ID) String> lotIds) {

    public NewRegularisationAnswer {
        optionPrices = optionPrices == null ? List.of() : List.copyOf(optionPrices);
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }
}
