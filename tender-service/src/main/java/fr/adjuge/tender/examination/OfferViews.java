package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.tender.ExaminationView;
import fr.adjuge.dto.tender.OfferSummary;
import fr.adjuge.dto.tender.OfferView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.offer.ListedOffer;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferFile;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.offer.PriceInquiry;
import fr.adjuge.tender.offer.Regularisation;
import fr.adjuge.tender.problem.LegalBasis;
import fr.adjuge.tender.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Offers as their buyer sees them after the opening, with what the system proposes. */
@RequestScoped
class OfferViews {

    private final OfferRepository offers;
    private final LotRepository lots;
    private final Caller caller;
    private final CallerLanguage language;
    private final InstantSource clock;

    OfferViews(
            OfferRepository offers, LotRepository lots, Caller caller, CallerLanguage language, InstantSource clock) {
        this.offers = offers;
        this.lots = lots;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    RestResponse<OfferView> tagged(Tender tender, Offer offer) {
        return ResponseBuilder.ok(view(tender, offer))
                .tag(IfMatch.tag(offer.version()))
                .build();
    }

    static OfferSummary summary(ListedOffer offer) {
        return new OfferSummary(
                offer.id(),
                offer.number(),
                Paris.timeOf(offer.receivedAt()),
                Paris.timeOf(offer.receivedAt()),
                offer.tenderer(),
                offer.registrationNumber(),
                offer.lotIds());
    }

    private OfferView view(Tender tender, Offer offer) {
        return new OfferView(
                offer.id(),
                offer.tenderId(),
                offer.number(),
                Paris.timeOf(offer.receivedAt()),
                Paris.timeOf(offer.receivedAt()),
                offer.lotIds(),
                offer.form(),
                offer.files().stream().map(OfferViews::file).toList(),
                offer.lotIds().stream()
                        .map(lotId -> examination(tender, offer, lotId))
                        .toList(),
                caller.is(Role.BUYER) ? allowedActions(offer) : List.of());
    }

    private static OfferView.FileView file(OfferFile file) {
        return new OfferView.FileView(
                file.id(), file.name(), file.size(), file.sha256(), file.remarks(), file.intact());
    }

    private ExaminationView examination(Tender tender, Offer offer, String lotId) {
        var examination = offer.examinationFor(lotId);
        return new ExaminationView(
                lotId,
                examination
                        .pieceRequest()
                        .map(request -> new ExaminationView.PieceRequest(
                                request.missingPieces(), request.askedOn(), request.answerDueOn())),
                examination
                        .candidature()
                        .map(decision -> new ExaminationView.Decision(
                                decision.outcome().name(), decision.reason(), decision.decidedOn())),
                examination.priceInquiry().map(OfferViews::priceInquiry),
                examination.regularisation().map(OfferViews::regularisation),
                examination
                        .regularity()
                        .map(decision -> new ExaminationView.Decision(
                                decision.outcome().name(), decision.reason(), decision.decidedOn())),
                proposals(tender, offer, lotId));
    }

    private static ExaminationView.Regularisation regularisation(Regularisation asked) {
        return new ExaminationView.Regularisation(
                asked.irregularity(),
                asked.request(),
                asked.askedOn(),
                asked.answerDueOn(),
                asked.answer(),
                asked.answeredOn());
    }

    private static ExaminationView.PriceInquiry priceInquiry(PriceInquiry inquiry) {
        return new ExaminationView.PriceInquiry(
                inquiry.question(),
                inquiry.askedOn(),
                inquiry.answerDueOn(),
                inquiry.answer(),
                inquiry.answeredOn(),
                inquiry.ruling()
                        .map(ruling -> new ExaminationView.Decision(
                                ruling.outcome().name(), ruling.reason(), ruling.decidedOn())));
    }

    private List<ExaminationView.Proposal> proposals(Tender tender, Offer offer, String lotId) {
        var all = offers.forLot(tender.id(), lotId);
        var rules = LotRules.of(tender, lots.require(tender.id(), lotId));
        return all.stream()
                .filter(candidate -> candidate.id().equals(offer.id()))
                .flatMap(candidate -> Proposal.about(candidate, all, rules).stream())
                .map(proposal -> new ExaminationView.Proposal(
                        proposal.outcome(),
                        proposal.reason().in(language.ofCaller()),
                        proposal.legalBasis().map(LegalBasis::citation)))
                .toList();
    }

    private List<AllowedAction> allowedActions(Offer offer) {
        return Stream.of(ExaminationAction.values())
                .map(action -> allowed(action, offer))
                .toList();
    }

    /** Open if it is possible for one lot at least; else the reason of the first one. */
    private AllowedAction allowed(ExaminationAction action, Offer offer) {
        var link = "/tenders/" + offer.tenderId() + "/offers/" + offer.id() + action.path();
        var refusals = offer.lotIds().stream()
                .flatMap(lotId -> refusal(action, offer, lotId).stream())
                .toList();
        if (refusals.size() < offer.lotIds().size()) {
            return AllowedAction.open(action.name(), link);
        }
        var refusal = refusals.get(0);
        var closed = AllowedAction.closed(action.name(), link, refusal.detail().in(language.ofCaller()));
        return refusal.legalBasis()
                .map(LegalBasis::citation)
                .map(closed::withLegalBasis)
                .orElse(closed);
    }

    private List<RefusedException> refusal(ExaminationAction action, Offer offer, String lotId) {
        try {
            lots.require(offer.tenderId(), lotId).permitted(LotAction.EXAMINE, Paris.dayOf(clock.instant()));
            action.requirePermitted(offer.examinationFor(lotId));
            return List.of();
        } catch (RefusedException refusal) {
            return List.of(refusal);
        }
    }
}
