package fr.adjuge.tender.examination;

import fr.adjuge.tender.Tender;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.offer.Offer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody sees of the offers of a tender.
 *
 * @param known the offers that are known to it; all of them if empty
 * @param marked the lots that it marks: of somebody in the buyer's house too, for whom the stricter sight then wins
 */
public record Sight(As as, Tender tender, Optional<Set<UUID>> known, List<Lot> marked) {

    /** As what somebody reads offers. */
    public enum As {
        BUYER,
        EVALUATOR,
        TENDERER
    }

    public Sight {
        marked = List.copyOf(marked);
    }

    /** The lots for which somebody sees an offer. */
    List<String> lotsOf(UUID offerId, List<String> all) {
        return as == As.EVALUATOR
                ? markedWith(offerId).stream().map(lot -> lot.key().lotId()).toList()
                : all;
    }

    /** The lots for which somebody sees the price of an offer. */
    List<String> pricedLotsOf(Offer offer) {
        return lotsOf(offer.id(), offer.lotIds()).stream()
                .filter(this::showsPricesOf)
                .toList();
    }

    /** Whoever marks a lot does not see its prices as long as its method hides them from evaluators. */
    public boolean showsPricesOf(String lotId) {
        return marked.stream()
                .filter(Lot::hidesPricesFromEvaluators)
                .noneMatch(lot -> lot.key().lotId().equals(lotId));
    }

    private List<Lot> markedWith(UUID offerId) {
        return marked.stream()
                .filter(lot -> lot.marking()
                        .filter(marking -> marking.offers().contains(offerId))
                        .isPresent())
                .toList();
    }
}
