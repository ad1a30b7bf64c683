package fr.adjuge.tender.examination;

import static fr.adjuge.tender.examination.Sight.As.BUYER;
import static fr.adjuge.tender.examination.Sight.As.EVALUATOR;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.tender.ExaminationView;
import fr.adjuge.dto.tender.OfferSummary;
import fr.adjuge.dto.tender.OfferView;
import fr.adjuge.dto.tender.RequestAnswerView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.access.AllowedActions;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.inbox.RequestAnswer;
import fr.adjuge.tender.inbox.RequestAnswers;
import fr.adjuge.tender.lot.LotCases;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.lot.LotRules;
import fr.adjuge.tender.offer.ExaminationAction;
import fr.adjuge.tender.offer.ListedOffer;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferFile;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.offer.PriceInquiry;
import fr.adjuge.tender.offer.Regularisation;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Offers after the opening, as far as the caller sees them; for the buyer with what the system proposes. */
@RequestScoped
class OfferViews {

    private final OfferRepository offers;
    private final RequestAnswers answers;
    private final LotRepository lots;
    private final LotCases cases;
    private final AllowedActions allowed;
    private final CallerLanguage language;

    OfferViews(
            OfferRepository offers,
            RequestAnswers answers,
            LotRepository lots,
            LotCases cases,
            AllowedActions allowed,
            CallerLanguage language) {
        this.offers = offers;
        this.answers = answers;
        this.lots = lots;
        this.cases = cases;
        this.allowed = allowed;
        this.language = language;
    }

    RestResponse<OfferView> tagged(Sight sight, Offer offer) {
        return ResponseBuilder.ok(view(sight, offer))
                .tag(IfMatch.tag(offer.version()))
                .build();
    }

    static OfferSummary summary(Sight sight, ListedOffer offer) {
        return new OfferSummary(
                offer.id(),
                offer.number(),
                Paris.timeOf(offer.receivedAt()),
                Paris.timeOf(offer.receivedAt()),
                offer.tenderer(),
                offer.registrationNumber(),
                sight.lotsOf(offer.id(), offer.lotIds()));
    }

    private OfferView view(Sight sight, Offer offer) {
        var priced = sight.pricedLotsOf(offer);
        return new OfferView(
                offer.id(),
                offer.tenderId(),
                offer.number(),
                Paris.timeOf(offer.receivedAt()),
                Paris.timeOf(offer.receivedAt()),
                sight.lotsOf(offer.id(), offer.lotIds()),
                form(sight, offer, priced),
                priced.equals(sight.lotsOf(offer.id(), offer.lotIds())),
                offer.files().stream().map(OfferViews::file).toList(),
                examinations(sight, offer),
                sight.as() == EVALUATOR
                        ? List.of()
                        : answers.about(offer.id()).stream()
                                .filter(answer -> answer.lotIds().stream().allMatch(sight::showsPricesOf))
                                .map(OfferViews::answer)
                                .toList(),
                sight.as() == BUYER ? allowedActions(sight.tender(), offer) : List.of());
    }

    /** The buyer also sees the prices for lots on which a later deposit replaced this one. */
    private static OfferView.OfferFormView form(Sight sight, Offer offer, List<String> priced) {
        var form = offer.form();
        return new OfferView.OfferFormView(
                form.members(),
                form.grouping(),
                form.subcontracted(),
                form.lots().stream()
                        .filter(lot -> sight.as() == EVALUATOR
                                ? priced.contains(lot.lotId())
                                : sight.showsPricesOf(lot.lotId()))
                        .toList());
    }

    private List<ExaminationView> examinations(Sight sight, Offer offer) {
        return switch (sight.as()) {
            case BUYER ->
                offer.lotIds().stream()
                        .filter(sight::showsPricesOf)
                        .map(lotId -> examination(offer, lotId, true, proposals(sight.tender(), offer, lotId)))
                        .toList();
            case TENDERER ->
                offer.lotIds().stream()
                        .map(lotId -> examination(offer, lotId, isTold(offer, lotId), List.of()))
                        .toList();
            case EVALUATOR -> List.of();
        };
    }

    /** Whether the letters have told the tenderers what was decided about their offers. */
    private boolean isTold(Offer offer, String lotId) {
        var lot = lots.require(offer.tenderId(), lotId);
        return lot.rejectionLetters().isPresent() || lot.discontinuance().isPresent();
    }

    private static RequestAnswerView answer(RequestAnswer answer) {
        return new RequestAnswerView(
                answer.id(),
                answer.requestId(),
                answer.kind(),
                answer.lotIds(),
                answer.text(),
                answer.files().stream().map(OfferViews::file).toList(),
                Paris.timeOf(answer.receivedAt()),
                Paris.timeOf(answer.receivedAt()),
                answer.isLate());
    }

    private static OfferView.FileView file(OfferFile file) {
        return new OfferView.FileView(
                file.id(), file.name(), file.size(), file.sha256(), file.remarks(), file.intact());
    }

    private static ExaminationView examination(
            Offer offer, String lotId, boolean withDecisions, List<ExaminationView.Proposal> proposals) {
        var examination = offer.examinationFor(lotId);
        return new ExaminationView(
                lotId,
                examination
                        .pieceRequest()
                        .map(request -> new ExaminationView.PieceRequest(
                                request.missingPieces(), request.askedOn(), request.answerDueOn())),
                examination
                        .candidature()
                        .filter(decision -> withDecisions)
                        .map(decision -> new ExaminationView.Decision(
                                decision.outcome().name(), decision.reason(), decision.decidedOn())),
                examination.priceInquiry().map(inquiry -> priceInquiry(inquiry, withDecisions)),
                examination.regularisation().map(OfferViews::regularisation),
                examination
                        .regularity()
                        .filter(decision -> withDecisions)
                        .map(decision -> new ExaminationView.Decision(
                                decision.outcome().name(), decision.reason(), decision.decidedOn())),
                proposals);
    }

    private static ExaminationView.Regularisation regularisation(Regularisation asked) {
        return new ExaminationView.Regularisation(
                asked.irregularity(),
                asked.request(),
                asked.askedOn(),
                asked.answerDueOn(),
                asked.answer(),
                asked.answeredOn(),
                asked.optionPrices().stream()
                        .map(added -> new ExaminationView.AddedPrice(added.optionId(), added.priceExcludingVat()))
                        .toList());
    }

    private static ExaminationView.PriceInquiry priceInquiry(PriceInquiry inquiry, boolean withDecision) {
        return new ExaminationView.PriceInquiry(
                inquiry.question(),
                inquiry.askedOn(),
                inquiry.answerDueOn(),
                inquiry.answer(),
                inquiry.answeredOn(),
                inquiry.ruling()
                        .filter(ruling -> withDecision)
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

    private List<AllowedAction> allowedActions(Tender tender, Offer offer) {
        return allowed.of(
                Stream.of(ExaminationAction.values()).map(ExaminationAct::new),
                () -> new ExaminationAct.Examined(
                        offer,
                        offer.lotIds().stream()
                                .map(lotId -> cases.of(tender, lotId))
                                .toList()));
    }
}
