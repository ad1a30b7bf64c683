package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.tender.access.AllowedActions;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.handover.HandOver;
import fr.adjuge.tender.handover.HandOverRepository;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Lots as their buyer sees them, in the caller's language. */
@RequestScoped
public class LotViews {

    private final HandOverRepository handOvers;
    private final AllowedActions allowed;

    LotViews(HandOverRepository handOvers, AllowedActions allowed) {
        this.handOvers = handOvers;
        this.allowed = allowed;
    }

    /** The view with the tag that an act on the lot asks for. */
    public RestResponse<LotView> tagged(LotCase seen) {
        return ResponseBuilder.ok(view(seen))
                .tag(IfMatch.tag(seen.lot().version()))
                .build();
    }

    private LotView view(LotCase seen) {
        var lot = seen.lot();
        return new LotView(
                lot.key().tenderId(),
                lot.key().lotId(),
                seen.announced().title(),
                lot.status().name(),
                lot.chosenOptions(),
                lot.evaluationId(),
                lot.ranking().map(Ranking::resultHash),
                seen.offersValidUntil(),
                lot.awardees().stream().map(LotViews::awardee).toList(),
                lot.award().map(award -> new LotView.AwardView(award.decidedOn(), award.reason())),
                lot.rejectionLetters().map(LotViews::standstill),
                lot.contract().map(LotViews::contract),
                handOvers.ofLot(lot.key().tenderId(), lot.key().lotId()).map(LotViews::handOver),
                lot.discontinuance()
                        .map(ended ->
                                new LotView.DiscontinuanceView(ended.ground(), ended.reason(), ended.decidedOn())),
                lot.suspension().map(LotViews::judgesAct),
                lot.annulment().map(LotViews::judgesAct),
                allowed.of(Stream.of(LotAction.values()), () -> seen));
    }

    private static LotView.AwardeeView awardee(Awardee awardee) {
        return new LotView.AwardeeView(
                awardee.offerId(),
                awardee.rank(),
                awardee.tieBreakReason(),
                awardee.askedOn(),
                awardee.dueOn(),
                awardee.pieces().stream()
                        .map(piece -> new LotView.PieceView(piece.piece(), piece.member(), piece.receivedOn()))
                        .toList(),
                awardee.elimination()
                        .map(elimination -> new LotView.EliminationView(
                                elimination.ground(), elimination.reason(), elimination.on())));
    }

    private static LotView.StandstillView standstill(SentLetters letters) {
        return new LotView.StandstillView(
                letters.sentOn(),
                letters.channel(),
                letters.standstillDays(),
                letters.standstill().earliestSignatureOn());
    }

    private static LotView.ContractView contract(Contract contract) {
        return new LotView.ContractView(
                contract.contractorSignedOn(),
                contract.onPaper(),
                contract.concludedOn(),
                contract.notifiedOn(),
                contract.endsOn());
    }

    private static LotView.HandOverView handOver(HandOver handOver) {
        return new LotView.HandOverView(
                handOver.id(),
                handOver.state().name(),
                handOver.attempts(),
                handOver.lastError(),
                handOver.deliveredAt().map(Paris::timeOf));
    }

    private static LotView.JudgesActView judgesAct(JudgesAct act) {
        return new LotView.JudgesActView(act.reference(), act.on());
    }
}
