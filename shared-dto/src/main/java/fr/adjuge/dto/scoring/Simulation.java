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
     * @param changesOrder whether two offers that are ranked both times have changed places, or come together or apart
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Variation(
            String kind,
            LocalizedText description,
            List<String> winners,
            boolean changesWinner,
            boolean changesOrder,
            List<Place> ranking) {}

    /** The rank of one offer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SimulatedPlace")
    public record Place(String offerId, int rank) {}

    /** A mark that decides. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DecisiveStep(
            String offerId, String criterionId, ExactNumber given, ExactNumber moved, List<String> winners) {}

    /** At {@code price} or less, without options, the offer is first or shares the first rank. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TippingPrice(String offerId, Money price, Money present) {}

    /** {@code margin} is negative for an offer below the minimum. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Margin(
            String offerId, String criterionId, ExactNumber mark, ExactNumber minimum, ExactNumber margin) {}

    /** {@code respected}: the better offer ranks higher, as it must. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Dominance(String betterOfferId, String worseOfferId, boolean respected) {}
}
