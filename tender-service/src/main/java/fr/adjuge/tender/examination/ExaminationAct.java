package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.tender.access.ActOfRole;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotCase;
import fr.adjuge.tender.offer.ExaminationAction;
import fr.adjuge.tender.offer.Offer;
import java.util.List;

/** An act of the examination on an offer: possible if it is so for one of its lots at least. */
record ExaminationAct(ExaminationAction action) implements ActOfRole<ExaminationAct.Examined> {

    /**
     * An offer that is examined.
     *
     * @param lots those that it is for
     */
    record Examined(Offer offer, List<LotCase> lots) {

        Examined {
            lots = List.copyOf(lots);
        }
    }

    @Override
    public String name() {
        return action.name();
    }

    @Override
    public Role role() {
        return LotAction.EXAMINE.role();
    }

    @Override
    public Guard<Examined> guard() {
        return (examined, now) -> Guard.anyOf(examined.lots().stream()
                        .map(lot -> on(examined.offer(), lot))
                        .toList())
                .check(examined, now);
    }

    private Guard<Examined> on(Offer offer, LotCase lot) {
        return Guard.allOf(List.of(
                LotAction.EXAMINE.guard().of((Examined examined) -> lot),
                action.guard()
                        .of((Examined examined) ->
                                offer.examinationFor(lot.lot().key().lotId()))));
    }

    @Override
    public String link(Examined examined) {
        return "/tenders/" + examined.offer().tenderId() + "/offers/"
                + examined.offer().id() + action.path();
    }
}
