package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * An offer as scoring sees it: who, at what price, with which options and costs.
 *
 * @param offerId identifier of the offer, unique in the request
 * @param tenderer the name shown in rankings and reports
 * @param priceExcludingVat without options; an offer without a price is irregular
 * @param priceIncludingVat needed only where the method compares prices including VAT
 * @param optionPrices one for each option that the offer prices
 * @param costs for criteria judged by a cost; several entries of one criterion are added up
 * @param variantOf the base offer, if this is a variant
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OfferToScore(
        @NotNull @Pattern(regexp = Criterion.ID) String offerId,
        @NotNull @Size(min = 1, max = 400) String tenderer,
        Optional<@Valid Money> priceExcludingVat,
        Optional<@Valid Money> priceIncludingVat,
        @Size(max = 10) List<@NotNull @Valid OptionPrice> optionPrices,
        @Size(max = 100) List<@NotNull @Valid Cost> costs,
        Optional<@Pattern(regexp = Criterion.ID) String> variantOf) {

    public OfferToScore {
        optionPrices = Lists.copy(optionPrices);
        costs = Lists.copy(costs);
    }

    /**
     * The price of one option, added to that of the offer; needed on the VAT basis on which prices are compared.
     *
     * @param optionId the option, by its id in the method
     * @param priceExcludingVat its price without VAT
     * @param priceIncludingVat its price including VAT
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OptionPrice(
            @NotNull @Pattern(regexp = Criterion.ID) String optionId,
            Optional<@Valid Money> priceExcludingVat,
            Optional<@Valid Money> priceIncludingVat) {}

    /**
     * A part of the cost that a criterion is judged by.
     *
     * @param criterionId the criterion, by its id in the method
     * @param name what the cost is for, as explanations show it
     * @param amount the amount
     */
    public record Cost(
            @NotNull @Pattern(regexp = Criterion.ID) String criterionId,
            @NotNull @Size(min = 1, max = 400) String name,
            @NotNull @Valid Money amount) {}
}
