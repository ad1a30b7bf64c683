package fr.adjuge.dto.scoring;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Asks which offers may be abnormally low. The offers are the regular ones, before they are marked.
 *
 * @param estimateExcludingVat the buyer's estimate; without it the first detector is left out
 * @param offers the regular offers with their prices
 * @param detectors the limits of the detectors; each has a default
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AbnormallyLowCheckRequest(
        Optional<@Valid Money> estimateExcludingVat,
        @NotEmpty @Size(max = 10_000) List<@NotNull @Valid OfferPrice> offers,
        @Valid Detectors detectors) {

    public AbnormallyLowCheckRequest {
        offers = Lists.copy(offers);
        detectors = requireNonNullElse(detectors, Detectors.DEFAULT);
    }

    /**
     * The price of one regular offer.
     *
     * @param offerId identifier of the offer, unique in the request
     * @param priceExcludingVat the price that is looked at, without VAT
     */
    public record OfferPrice(
            @NotNull @Pattern(regexp = Criterion.ID) String offerId,
            @NotNull @Valid Money priceExcludingVat) {}

    /**
     * The limits of the detectors, in percent.
     *
     * @param underEstimate flags a price this far under the estimate (default 20)
     * @param farAboveMean double mean: prices further above the first mean are dropped (default 20)
     * @param farBelowMean double mean: prices further below the first mean are dropped (default: none)
     * @param underSecondMean double mean: flags a price this far under the second mean (default 10)
     * @param underSecondLowest flags the lowest price this far under the second lowest (default 20)
     * @param foreignLaws rules of other laws to look through as well; their figures are theirs (default: none)
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Detectors(
            @Positive @DecimalMax("100") BigDecimal underEstimate,
            @Positive BigDecimal farAboveMean,
            Optional<@Positive @DecimalMax("100") BigDecimal> farBelowMean,
            @Positive @DecimalMax("100") BigDecimal underSecondMean,
            @Positive @DecimalMax("100") BigDecimal underSecondLowest,
            @Size(max = 4) List<@NotNull ForeignLaw> foreignLaws) {

        private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

        public static final Detectors DEFAULT =
                new Detectors(TWENTY, TWENTY, Optional.empty(), BigDecimal.TEN, TWENTY, List.of());

        public Detectors {
            underEstimate = requireNonNullElse(underEstimate, TWENTY);
            farAboveMean = requireNonNullElse(farAboveMean, TWENTY);
            underSecondMean = requireNonNullElse(underSecondMean, BigDecimal.TEN);
            underSecondLowest = requireNonNullElse(underSecondLowest, TWENTY);
            foreignLaws = Lists.copy(foreignLaws);
        }
    }
}
