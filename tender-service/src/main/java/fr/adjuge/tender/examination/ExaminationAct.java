package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.Act;
import fr.adjuge.dto.http.Guard;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.offer.ExaminationAction;
import fr.adjuge.tender.offer.Offer;
import java.util.List;

/** An act of the examination on an offer: possible if it is so for one of its lots at least. */
record ExaminationAct(ExaminationAction action) implements Act<ExaminationAct.Examined> {

    /**
     * An offer that is examined.
     *
     * @param lots those that it is for
     */
    record Examined(Offer offer, List<Lot> lots) {

        Examined {
            lots = List.copyOf(lots);
        }
    }

    @Override
    public String name() {
        return action.name();
    }

    @Override
    public Guard<Examined> guard() {
        return (examined, now) -> Guard.anyOf(examined.lots().stream()
                        .map(lot -> onLot(examined.offer(), lot))
                        .toList())
                .check(examined, now);
    }

    private Guard<Examined> onLot(Offer offer, Lot lot) {
        return Guard.allOf(List.of(
                LotAction.EXAMINE.guard().of(examined -> lot),
                action.guard().of(examined -> offer.examinationFor(lot.key().lotId()))));
    }

    @Override
    public String link(Examined examined) {
        return "/tenders/" + examined.offer().tenderId() + "/offers/"
                + examined.offer().id() + action.path();
    }
}
