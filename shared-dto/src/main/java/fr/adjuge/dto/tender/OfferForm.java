package fr.adjuge.dto.tender;

import fr.adjuge.dto.http.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a tenderer commits to (acte d'engagement), as data. Sealed with the files; no operation shows it before the
 * opening.
 *
 * @param members the tenderer alone, or the leader of the group (mandataire) and after it the other members
 * @param grouping whether the members tender alone or as a group, and of which kind
 * @param subcontracted whether a part is to be subcontracted
 * @param lots one for each lot of the deposit
 */
public record OfferForm(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Company> members,
        @NotNull Grouping grouping,
        @NotNull Boolean subcontracted,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid LotPrices> lots) {

    public OfferForm {
        members = members == null ? List.of() : List.copyOf(members);
        lots = lots == null ? List.of() : List.copyOf(lots);
    }

    /**
     * The price offered for one lot.
     *
     * @param lotId the lot
     * @param priceExcludingVat what is compared; of a framework agreement, the total of its estimate (DQE)
     * @param optionPrices the options (PSE) that are priced; one that is left out makes the offer irregular, later
     */
    public record LotPrices(
            @NotBlank @Pattern(regexp = Consultation.LOT_ID) String lotId,
            @NotNull @Valid Money priceExcludingVat,
            @Size(max = 20) List<@NotNull @Valid OptionPrice> optionPrices) {

        public LotPrices {
            optionPrices = optionPrices == null ? List.of() : List.copyOf(optionPrices);
        }
    }

    /**
     * The price of one option (PSE).
     *
     * @param optionId the option, as the announced method names it
     * @param priceExcludingVat its price, without VAT, on top of that of the offer
     */
    public record OptionPrice(
            @NotBlank @Size(max = 40) String optionId,
            @NotNull @Valid Money priceExcludingVat) {}
}
