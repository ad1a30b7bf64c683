package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.tender.NewCandidatureDecision;
import fr.adjuge.dto.tender.NewCandidatureRequest;
import fr.adjuge.dto.tender.NewPriceAnswer;
import fr.adjuge.dto.tender.NewPriceDecision;
import fr.adjuge.dto.tender.NewPriceRequest;
import fr.adjuge.dto.tender.NewRegularisationAnswer;
import fr.adjuge.dto.tender.NewRegularisationRequest;
import fr.adjuge.dto.tender.NewRegularityDecision;
import fr.adjuge.dto.tender.OfferView;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.offer.Examination;
import fr.adjuge.tender.offer.ExaminationAction;
import fr.adjuge.tender.offer.Regularisation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the buyer asks and decides about one offer before the offers are compared. */
@Path("/tenders/{tenderId}/offers/{offerId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("buyer")
@Tag(
        name = "Examination",
        description = "What the buyer asks and decides about one offer before the offers are compared.")
class ExaminationResource {

    private final OfferDesk desk;
    private final OfferReaders readers;
    private final OfferViews views;

    ExaminationResource(OfferDesk desk, OfferReaders readers, OfferViews views) {
        this.readers = readers;
        this.desk = desk;
        this.views = views;
    }

    @POST
    @Path("candidature-request")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "requestCandidaturePieces",
            summary = "Ask a candidate for what its candidature lacks",
            description = """
                    All candidates who are asked have the same time (art. R2144-2 CCP).

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> requestPieces(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewCandidatureRequest request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        var sharedDueOn = desk.sharedDueOn(
                taken, examination -> examination.pieceRequest().map(Examination.PieceRequest::answerDueOn));
        desk.examine(
                taken,
                examination -> examination.askForPieces(
                        request.missingPieces(), request.answerDueOn(), sharedDueOn, taken.today()));
        return answer(desk.done(
                taken,
                ExaminationAction.REQUEST_PIECES,
                Map.of("answerDueOn", request.answerDueOn().toString())));
    }

    @POST
    @Path("candidature-decision")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "decideCandidature",
            summary = "Admit a candidature or declare it inadmissible",
            description = """
                    An inadmissible candidate's offer is not compared. `lotIds` left out means all lots of the offer.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> decideCandidature(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewCandidatureDecision request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        desk.examine(
                taken,
                examination -> examination.decideCandidature(request.outcome(), request.reason(), taken.today()));
        return answer(desk.done(
                taken,
                ExaminationAction.DECIDE_CANDIDATURE,
                Map.of("outcome", request.outcome().name(), "reason", request.reason())));
    }

    @POST
    @Path("price-request")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "questionPrice",
            summary = "Ask a tenderer to justify a price that seems abnormally low",
            description = """
                    No offer is rejected for its price without this question (art. L2152-6 CCP).

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> questionPrice(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewPriceRequest request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        desk.examine(
                taken,
                examination -> examination.askAboutPrice(request.question(), request.answerDueOn(), taken.today()));
        return answer(desk.done(
                taken,
                ExaminationAction.QUESTION_PRICE,
                Map.of("answerDueOn", request.answerDueOn().toString())));
    }

    @POST
    @Path("price-answer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "recordPriceAnswer",
            summary = "Record the justification of a price, as it was received",
            description = """
                    The text as the tenderer sent it; the decision on it is an act of its own.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> recordPriceAnswer(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewPriceAnswer request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        desk.examine(taken, examination -> examination.answerAboutPrice(request.text(), taken.today()));
        return answer(desk.done(taken, ExaminationAction.RECORD_PRICE_ANSWER, Map.of()));
    }

    @POST
    @Path("price-decision")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "decidePrice",
            summary = "Accept or reject the justification of a price",
            description = """
                    Only after the tenderer was asked (art. L2152-6 CCP); a rejected offer is not compared.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> decidePrice(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewPriceDecision request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        desk.examine(taken, examination -> examination.decidePrice(request.outcome(), request.reason(), taken.today()));
        return answer(desk.done(
                taken,
                ExaminationAction.DECIDE_PRICE,
                Map.of("outcome", request.outcome().name(), "reason", request.reason())));
    }

    @POST
    @Path("regularity-decision")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "decideRegularity",
            summary = "Classify an offer: regular, irregular, unacceptable or unsuitable",
            description = """
                    The system proposes, the buyer decides, with a reason that goes into the letter. Unacceptable needs credits recorded before the launch that the price exceeds (art. L2152-3 CCP). Only regular offers are compared.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> decideRegularity(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewRegularityDecision request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        desk.classify(
                taken,
                request.outcome(),
                (examination, credits) ->
                        examination.decideRegularity(request.outcome(), request.reason(), credits, taken.today()));
        return answer(desk.done(
                taken,
                ExaminationAction.DECIDE_REGULARITY,
                Map.of("outcome", request.outcome().name(), "reason", request.reason())));
    }

    @POST
    @Path("regularisation-request")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "requestRegularisation",
            summary = "Let a tenderer put its irregular offer right",
            description = """
                    Without a substantial change of the offer (art. R2152-2 CCP); all who are asked have the same time.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> requestRegularisation(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewRegularisationRequest request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        var sharedDueOn = desk.sharedDueOn(
                taken, examination -> examination.regularisation().map(Regularisation::answerDueOn));
        desk.examine(
                taken,
                examination -> examination.askToRegularise(
                        request.request(), request.answerDueOn(), sharedDueOn, taken.today()));
        return answer(desk.done(
                taken,
                ExaminationAction.REQUEST_REGULARISATION,
                Map.of("answerDueOn", request.answerDueOn().toString())));
    }

    @POST
    @Path("regularisation-answer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "recordRegularisationAnswer",
            summary = "Record what the tenderer has put right",
            description = """
                    The offer is then classified again. Options that it had left out get their prices here; a price that was given does not change.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<OfferView> recordRegularisation(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid NewRegularisationAnswer request) {
        var taken = desk.take(tenderId, offerId, request.lotIds());
        desk.requireMissingPrices(taken, request.optionPrices());
        desk.examine(
                taken,
                examination -> examination.answerRegularisation(request.text(), request.optionPrices(), taken.today()));
        return answer(desk.done(taken, ExaminationAction.RECORD_REGULARISATION, Map.of()));
    }

    /** The offer as the caller sees it now. */
    private RestResponse<OfferView> answer(OfferDesk.OfferCase done) {
        return views.tagged(readers.of(done.tender().id(), Role.BUYER), done.offer());
    }
}
