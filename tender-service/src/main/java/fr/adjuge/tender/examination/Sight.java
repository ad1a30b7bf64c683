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
 * @param marked of an evaluator, the lots that it marks
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
        return as == As.EVALUATOR
                ? markedWith(offer.id()).stream()
                        .filter(lot -> !lot.hidesPricesFromEvaluators())
                        .map(lot -> lot.key().lotId())
                        .toList()
                : offer.lotIds();
    }

    private List<Lot> markedWith(UUID offerId) {
        return marked.stream()
                .filter(lot -> lot.marking()
                        .filter(marking -> marking.offers().contains(offerId))
                        .isPresent())
                .toList();
    }
}
