package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.http.Money;
import java.util.List;

/** Flags with their figures: reasons to ask the tenderer, never a decision (art. L2152-6 CCP). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AbnormallyLowCheck(List<OfferFlags> offers) {

    public AbnormallyLowCheck {
        offers = Lists.copy(offers);
    }

    /** One offer of the request; {@code flagged} if one detector or more flags it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfferFlags(String offerId, boolean flagged, List<DetectorResult> detectors) {

        public OfferFlags {
            detectors = Lists.copy(detectors);
        }
    }

    /**
     * What one detector says of one offer.
     *
     * @param detector {@code UNDER_ESTIMATE}, {@code DOUBLE_MEAN} or {@code UNDER_SECOND_LOWEST}
     * @param price the price looked at
     * @param limit a price below it is flagged: 203053.50
     * @param gapPercent how far the price is under what it is compared with, in percent; negative if above
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DetectorResult(
            String detector,
            boolean flagged,
            Money price,
            ExactNumber limit,
            ExactNumber gapPercent,
            LocalizedText message) {}
}
