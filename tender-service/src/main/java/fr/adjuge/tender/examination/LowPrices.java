package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.Detectors;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.OfferPrice;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;
import java.util.Optional;

/**
 * Which prices of a lot are looked through for abnormally low ones (art. L2152-6 CCP): those of the admitted candidates
 * whose offer is not set aside for its form, with the recorded options. An offer that was rejected for its price stays, so
 * that the others are held against the same prices as it was.
 */
final class LowPrices {

    private LowPrices() {}

    /** What to ask about them; nothing if there are none. */
    static Optional<AbnormallyLowCheckRequest> request(List<LotOffer> offers, List<String> options, AnnouncedLot lot) {
        var prices = offers.stream()
                .filter(offer -> offer.examination().isAdmitted())
                .filter(offer -> !offer.examination().isFoundIrregular())
                .flatMap(offer -> offer.priceWith(options).stream()
                        .map(price -> new OfferPrice(offer.id().toString(), price)))
                .toList();
        return prices.isEmpty()
                ? Optional.empty()
                : Optional.of(new AbnormallyLowCheckRequest(estimate(lot), prices, Detectors.DEFAULT));
    }

    /**
     * The value of a framework agreement is that of all its orders, not what its prices are compared on; and an estimate of
     * nothing, or in another currency than the prices, which tenders of before may have, is none.
     */
    private static Optional<Money> estimate(AnnouncedLot lot) {
        return lot.estimatedValueExcludingVat()
                .filter(value -> lot.framework().isEmpty())
                .filter(value -> value.amount().signum() > 0)
                .filter(value -> value.currency().getCurrencyCode().equals("EUR"));
    }
}
