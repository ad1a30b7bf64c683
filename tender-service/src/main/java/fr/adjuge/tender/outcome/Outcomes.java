package fr.adjuge.tender.outcome;

import fr.adjuge.dto.tender.LotOutcome;
import fr.adjuge.dto.tender.LotOutcome.Ending;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.contract.ContractAmount;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Contract;
import fr.adjuge.tender.lot.Discontinuance;
import fr.adjuge.tender.lot.JudgesAct;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.offer.OfferRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the lots of a tender ended. Of a contract the name of the contractor and the total price may be told once it is
 * signed, and nothing before (CADA 20141034); it is told once it is notified, like the award notice.
 */
@ApplicationScoped
public class Outcomes {

    private final LotRepository lots;
    private final OfferRepository offers;

    Outcomes(LotRepository lots, OfferRepository offers) {
        this.lots = lots;
        this.offers = offers;
    }

    /** One for each lot, in order; none of a draft, which has no lots yet. */
    public List<LotOutcome> of(Tender tender) {
        return lots.of(tender.id()).stream().map(lot -> of(tender, lot)).toList();
    }

    /** The status of a tender, which from the opening on follows from its lots. */
    public TenderStatus statusOf(Tender tender) {
        return tender.status().given(lots.running(List.of(tender.id())).contains(tender.id()));
    }

    private LotOutcome of(Tender tender, Lot lot) {
        if (tender.discontinuance().isPresent()) {
            var decidedAt = tender.discontinuance().get().decidedAt();
            return without(lot, Ending.DISCONTINUED, Optional.of(Paris.dayOf(decidedAt)));
        }
        return switch (lot.status()) {
            case NOTIFIED -> awarded(tender, lot);
            case UNSUCCESSFUL ->
                without(lot, Ending.UNSUCCESSFUL, lot.discontinuance().map(Discontinuance::decidedOn));
            case DISCONTINUED ->
                without(lot, Ending.DISCONTINUED, lot.discontinuance().map(Discontinuance::decidedOn));
            case ANNULLED -> without(lot, Ending.ANNULLED, lot.annulment().map(JudgesAct::on));
            default -> without(lot, Ending.RUNNING, Optional.empty());
        };
    }

    private static LotOutcome without(Lot lot, Ending ending, Optional<LocalDate> endedOn) {
        return new LotOutcome(lot.key().lotId(), ending, endedOn, List.of(), Optional.empty());
    }

    private LotOutcome awarded(Tender tender, Lot lot) {
        var lotId = lot.key().lotId();
        var winner = lot.awardee()
                .map(Awardee::offerId)
                .map(id -> offers.require(tender.id(), id).forLot(lotId))
                .orElseThrow();
        return new LotOutcome(
                lotId,
                Ending.AWARDED,
                lot.contract().flatMap(Contract::notifiedOn),
                winner.members().stream()
                        .map(member -> member.organisation().name())
                        .toList(),
                Optional.of(ContractAmount.excludingVat(tender.announcedLot(lotId), lot, winner)));
    }
}
