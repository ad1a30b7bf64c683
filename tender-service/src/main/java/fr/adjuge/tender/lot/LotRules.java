package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import fr.adjuge.dto.tender.Participation.SeveralOffers;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.offer.CreditCheck;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;
import java.util.Optional;

/**
 * What was announced or recorded for a lot and every offer for it is checked against.
 *
 * @param requiredOptions the options that every offer must price
 * @param severalOffersForbidden whether a company may stand behind one offer only
 * @param chosenOptions the recorded combination; empty before it is recorded
 * @param credits fixed before the launch, if they were recorded
 */
public record LotRules(
        List<String> requiredOptions,
        boolean severalOffersForbidden,
        Optional<List<String>> chosenOptions,
        Optional<Money> credits) {

    public LotRules {
        requiredOptions = List.copyOf(requiredOptions);
    }

    public static LotRules of(Tender tender, Lot lot) {
        var announced = tender.announcedLot(lot.key().lotId());
        return new LotRules(
                announced.method().options().stream()
                        .filter(PricedOption::required)
                        .map(PricedOption::id)
                        .toList(),
                tender.consultation().participation().severalOffers() == SeveralOffers.FORBIDDEN,
                lot.chosenOptions(),
                tender.credits());
    }

    public CreditCheck creditCheck(LotOffer offer) {
        return new CreditCheck(chosenOptions.flatMap(offer::priceWith), credits);
    }
}
