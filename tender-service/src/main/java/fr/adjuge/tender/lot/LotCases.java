package fr.adjuge.tender.lot;

import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderCases;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.scoring.ScoringClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Lots with what their acts look at: the offers, and how far the evaluation is in scoring-service. */
@ApplicationScoped
public class LotCases {

    private final LotRepository lots;
    private final TenderCases tenders;
    private final OfferRepository offers;
    private final ScoringClient scoring;
    private final InstantSource clock;

    LotCases(
            LotRepository lots,
            TenderCases tenders,
            OfferRepository offers,
            @RestClient ScoringClient scoring,
            InstantSource clock) {
        this.tenders = tenders;
        this.lots = lots;
        this.offers = offers;
        this.scoring = scoring;
        this.clock = clock;
    }

    public LotCase of(Tender tender, String lotId) {
        return of(tender, lots.require(tender.id(), lotId), clock.instant());
    }

    /** Of all lots of a tender, in order. */
    public List<LotCase> all(Tender tender) {
        var now = clock.instant();
        return lots.of(tender.id()).stream().map(lot -> of(tender, lot, now)).toList();
    }

    private LotCase of(Tender tender, Lot lot, Instant now) {
        return new LotCase(
                tender,
                lot,
                now,
                () -> tenders.of(tender),
                () -> offers.forLot(tender.id(), lot.key().lotId()),
                scoring::resultHash);
    }
}
