package fr.adjuge.tender.contract;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;

/** What a contract amounts to, as it is published: the price with the options taken up, or a framework's maximum. */
public final class ContractAmount {

    private ContractAmount() {}

    public static Money excludingVat(AnnouncedLot announced, Lot lot, LotOffer winner) {
        return announced
                .framework()
                .map(AnnouncedLot.Framework::maximumExcludingVat)
                .orElseGet(() -> price(lot, winner));
    }

    static Money price(Lot lot, LotOffer winner) {
        return winner.priceWith(lot.chosenOptions().orElse(List.of())).orElseThrow();
    }
}
