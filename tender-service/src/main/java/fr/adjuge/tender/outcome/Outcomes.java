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

    /** One for each lot, in order; none of a draft. Until the opening all lots go the way of their tender. */
    public List<LotOutcome> of(Tender tender) {
        return switch (tender.status()) {
            case DRAFT, GIVEN_UP -> List.of();
            case PUBLISHED -> together(tender, Ending.RUNNING, Optional.empty());
            case DISCONTINUED ->
                together(
                        tender,
                        Ending.DISCONTINUED,
                        tender.discontinuance().map(decided -> Paris.dayOf(decided.decidedAt())));
            case OPENED, ENDED ->
                lots.of(tender.id()).stream().map(lot -> of(tender, lot)).toList();
        };
    }

    /** The status of a tender, which from the opening on follows from its lots. */
    public TenderStatus statusOf(Tender tender) {
        return tender.status() == TenderStatus.OPENED
                ? TenderStatus.OPENED.given(lots.isAnyRunning(tender.id()))
                : tender.status();
    }

    private static List<LotOutcome> together(Tender tender, Ending ending, Optional<LocalDate> endedOn) {
        return tender.announcedLots().stream()
                .map(lotId -> without(lotId, ending, endedOn))
                .toList();
    }

    private LotOutcome of(Tender tender, Lot lot) {
        var lotId = lot.key().lotId();
        return switch (lot.status()) {
            case NOTIFIED -> awarded(tender, lot);
            case UNSUCCESSFUL ->
                without(lotId, Ending.UNSUCCESSFUL, lot.discontinuance().map(Discontinuance::decidedOn));
            case DISCONTINUED ->
                without(lotId, Ending.DISCONTINUED, lot.discontinuance().map(Discontinuance::decidedOn));
            case ANNULLED -> without(lotId, Ending.ANNULLED, lot.annulment().map(JudgesAct::on));
            default -> without(lotId, Ending.RUNNING, Optional.empty());
        };
    }

    private static LotOutcome without(String lotId, Ending ending, Optional<LocalDate> endedOn) {
        return new LotOutcome(lotId, ending, endedOn, List.of(), Optional.empty());
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
