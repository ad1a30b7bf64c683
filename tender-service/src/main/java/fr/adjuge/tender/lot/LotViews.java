package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.handover.HandOver;
import fr.adjuge.tender.handover.HandOverRepository;
import fr.adjuge.tender.lot.LotDesk.LotCase;
import fr.adjuge.tender.problem.ProblemType;
import fr.adjuge.tender.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Lots as their buyer sees them, in the caller's language. */
@RequestScoped
class LotViews {

    private final HandOverRepository handOvers;
    private final Caller caller;
    private final CallerLanguage language;

    LotViews(HandOverRepository handOvers, Caller caller, CallerLanguage language) {
        this.handOvers = handOvers;
        this.caller = caller;
        this.language = language;
    }

    RestResponse<LotView> tagged(LotCase seen) {
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
                allowedActions(seen));
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
                handOver.awardRecordId(),
                handOver.state().name(),
                handOver.attempts(),
                handOver.lastError(),
                handOver.deliveredAt().map(Paris::timeOf));
    }

    private static LotView.JudgesActView judgesAct(JudgesAct act) {
        return new LotView.JudgesActView(act.reference(), act.on());
    }

    private List<AllowedAction> allowedActions(LotCase taken) {
        return Stream.of(LotAction.values())
                .filter(action -> caller.is(action.role()))
                .map(action -> allowed(action, taken))
                .toList();
    }

    private AllowedAction allowed(LotAction action, LotCase taken) {
        var lot = taken.lot();
        var link = "/tenders/" + lot.key().tenderId() + action.pathFor(lot.key().lotId());
        try {
            taken.permitted(action);
            return AllowedAction.open(action.name(), link);
        } catch (RefusedException refusal) {
            return closed(action, link, refusal, lot);
        }
    }

    private AllowedAction closed(LotAction action, String link, RefusedException refusal, Lot lot) {
        var closed = AllowedAction.closed(action.name(), link, refusal.detail().in(language.ofCaller()));
        var timed = lot.rejectionLetters()
                .filter(letters -> refusal.type() == ProblemType.TOO_EARLY)
                .map(letters ->
                        closed.availableAt(Paris.startOf(letters.standstill().earliestSignatureOn())))
                .orElse(closed);
        return refusal.legalBasis()
                .map(LegalBasis::citation)
                .map(timed::withLegalBasis)
                .orElse(timed);
    }
}
