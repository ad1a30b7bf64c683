package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.Money;
import java.util.List;
import java.util.Optional;

/**
 * Flags with their figures: reasons to ask the tenderer, never a decision (art. L2152-6 CCP).
 *
 * @param offers each offer of the request, in its order, with what the detectors say
 * @param rules what was looked for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AbnormallyLowCheck(List<OfferFlags> offers, List<DetectorRule> rules) {

    public AbnormallyLowCheck {
        offers = Lists.copy(offers);
        rules = Lists.copy(rules);
    }

    /**
     * The rule of one detector with its figures.
     *
     * @param detector {@code UNDER_ESTIMATE}, {@code DOUBLE_MEAN}, {@code UNDER_SECOND_LOWEST} or the name of a foreign
     *     law
     * @param rule the rule with its figures, as a sentence
     * @param source the law it was taken from, if it was
     * @param examinedOffers how many offers it looked at: none where its conditions are not met
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DetectorRule(String detector, LocalizedText rule, Optional<String> source, int examinedOffers) {}

    /**
     * One offer of the request and what the detectors say of it.
     *
     * @param offerId identifier of the offer
     * @param flagged whether one detector or more flags it
     * @param detectors what each detector that looked at it says
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfferFlags(String offerId, boolean flagged, List<DetectorResult> detectors) {

        public OfferFlags {
            detectors = Lists.copy(detectors);
        }
    }

    /**
     * What one detector says of one offer.
     *
     * @param detector as in the rules
     * @param flagged whether this detector flags the price
     * @param price the price looked at
     * @param limit a price below it is flagged, and at it where the rule says "at least": 203053.50
     * @param gapPercent how far the price is under what it is compared with, in percent; negative if above
     * @param message the result as a sentence, with its figures
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
