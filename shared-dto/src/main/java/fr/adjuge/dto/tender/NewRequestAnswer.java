package fr.adjuge.dto.tender;

import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a company answers to a request of the buyer.
 *
 * @param text the answer in words
 * @param optionPrices prices of options (PSE) that the offer had left out, in the answer to a request to put the offer
 *     right; a price that was given does not change
 * @param uploadIds files that it has sent for this tender; none if empty
 */
public record NewRequestAnswer(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 20) List<@NotNull @Valid OptionPrice> optionPrices,
        @Size(max = 100) List<@NotNull UUID> uploadIds) {

    public NewRequestAnswer {
        optionPrices = optionPrices == null ? List.of() : List.copyOf(optionPrices);
        uploadIds = uploadIds == null ? List.of() : List.copyOf(uploadIds);
    }
}
