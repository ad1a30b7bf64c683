package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.http.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a ranking depends on the method, the marks and the prices it was made with.
 *
 * @param inputHash SHA-256 of what was simulated, as in {@link ScoringResult}
 * @param winners the offers at rank 1; several where they are tied
 * @param variations the ranking with one thing changed at a time
 * @param decisiveSteps single marks which, moved by one step of their scale, change the winner
 * @param tippingPrices the price at which each offer at the second rank would share the first
 * @param margins how far each analysed offer is from each minimum
 * @param dominances pairs of which the first is no worse anywhere and better somewhere
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Simulation(
        String inputHash,
        List<String> winners,
        List<Variation> variations,
        List<DecisiveStep> decisiveSteps,
        List<TippingPrice> tippingPrices,
        List<Margin> margins,
        List<Dominance> dominances) {

    /**
     * A ranking with one thing changed.
     *
     * @param kind {@code WEIGHT}, {@code PRICE_FORMULA}, {@code WITHOUT_OFFER}, {@code OPTIONS}, {@code ROUNDING} or
     *     {@code VAT_BASIS}
     * @param description what was changed, as a sentence
     * @param winners the offers at rank 1 with that change
     * @param changesWinner whether other offers are first than without it
     * @param changesOrder whether two offers that are ranked both times have changed places, or come together or apart
     * @param ranking the ranking with that change
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Variation(
            String kind,
            LocalizedText description,
            List<String> winners,
            boolean changesWinner,
            boolean changesOrder,
            List<Place> ranking) {}

    /**
     * The rank of one offer.
     *
     * @param offerId identifier of the offer
     * @param rank its rank
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SimulatedPlace")
    public record Place(String offerId, int rank) {}

    /**
     * A mark that decides: moved by one step of its scale, it changes who is first.
     *
     * @param offerId identifier of the offer
     * @param criterionId the criterion, by its id in the method
     * @param given the mark as it was given
     * @param moved the mark one step away
     * @param winners the offers that are then at rank 1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DecisiveStep(
            String offerId, String criterionId, ExactNumber given, ExactNumber moved, List<String> winners) {}

    /**
     * The price at which an offer of the second rank would share the first.
     *
     * @param offerId identifier of the offer
     * @param price at this price or less, without options, the offer is first or shares the first rank
     * @param present its price now
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TippingPrice(String offerId, Money price, Money present) {}

    /**
     * How far an offer is from a minimum mark.
     *
     * @param offerId identifier of the offer
     * @param criterionId the criterion, by its id in the method
     * @param mark its mark
     * @param minimum the minimum there
     * @param margin mark minus minimum: negative for an offer below it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Margin(
            String offerId, String criterionId, ExactNumber mark, ExactNumber minimum, ExactNumber margin) {}

    /**
     * Two offers of which the first is no worse anywhere and better somewhere.
     *
     * @param betterOfferId the offer that is no worse anywhere
     * @param worseOfferId the other one
     * @param respected whether the better offer ranks higher, as it must
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Dominance(String betterOfferId, String worseOfferId, boolean respected) {}
}
