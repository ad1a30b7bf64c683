package fr.adjuge.tender.award;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.dto.tender.NewAward;
import fr.adjuge.dto.tender.NewAwardeeElimination;
import fr.adjuge.dto.tender.NewAwardeePiece;
import fr.adjuge.dto.tender.NewProvisionalAward;
import fr.adjuge.dto.tender.NewValidityExtension;
import fr.adjuge.tender.calendar.WorkingDays;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotCase;
import fr.adjuge.tender.lot.LotDesk;
import fr.adjuge.tender.lot.LotViews;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.lot.ValidityExtension;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.offer.OfferRepository;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From the ranking to the decision: the intended winner, its pieces, and the next one where it falls out. */
@Path("/tenders/{tenderId}/lots/{lotId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Award",
        description =
                "From the ranking to the decision: the intended winner and its pieces, or the next in the ranking.")
class AwardResource {

    private final LotDesk desk;
    private final LotViews views;
    private final OfferRepository offers;

    AwardResource(LotDesk desk, LotViews views, OfferRepository offers) {
        this.desk = desk;
        this.views = views;
        this.offers = offers;
    }

    @POST
    @Path("provisional-award")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "awardProvisionally",
            summary = "Name the intended winner and ask for its pieces",
            description = """
                    The first in the ranking, or the next one after those that gave way. A tie at that rank needs the reason of the choice, and only a tie does.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> awardProvisionally(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewProvisionalAward request) {
        var taken = desk.take(tenderId, lotId);
        taken.permitted(LotAction.AWARD_PROVISIONALLY);
        var next = Succession.requireNext(
                taken.lot().ranking().orElseThrow(),
                taken.lot().fallenOut(),
                request.offerId(),
                request.tieBreakReason());
        taken.lot().awardProvisionally(awardee(taken, next, request.tieBreakReason()), taken);
        return views.tagged(desk.done(
                taken,
                LotAction.AWARD_PROVISIONALLY,
                Map.of("offer", request.offerId().toString())));
    }

    @POST
    @Path("awardee-pieces")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "recordAwardeePiece",
            summary = "Record a piece that the intended winner has given",
            description = """
                    One piece of one company of the offer; the award needs all of them.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> receivePiece(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewAwardeePiece request) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().receivePiece(request.piece(), request.member(), request.receivedOn(), taken);
        return views.tagged(desk.done(
                taken, LotAction.RECEIVE_PIECE, Map.of("piece", request.piece(), "member", request.member())));
    }

    @POST
    @Path("awardee-elimination")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "eliminateAwardee",
            summary = "Let the intended winner give way to the next in the ranking",
            description = """
                    For pieces not given in time (art. R2144-7 CCP), for an impediment (art. R2181-7 CCP), or because it did not extend the validity of its offer.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> eliminateAwardee(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewAwardeeElimination request) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().eliminateAwardee(request.ground(), request.reason(), taken);
        return views.tagged(desk.done(
                taken,
                LotAction.ELIMINATE_AWARDEE,
                Map.of("ground", request.ground().name(), "reason", request.reason())));
    }

    @POST
    @Path("award")
    @RolesAllowed("representative")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(operationId = "awardLot", summary = "Decide the award", description = """
                    With the reasons of the choice, as the letters tell them. Needs all pieces of the intended winner.

                    Roles: representative of the tender's organisation.""")
    public RestResponse<LotView> award(
            @PathParam("tenderId") UUID tenderId, @PathParam("lotId") String lotId, @NotNull @Valid NewAward request) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().award(request.reason(), taken);
        return views.tagged(desk.done(taken, LotAction.AWARD, Map.of("reason", request.reason())));
    }

    @POST
    @Path("validity-extension")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "extendOfferValidity",
            summary = "Record the answers to an extension of the validity of the offers",
            description = """
                    Whoever is not named has kept silent, and is taken to have answered as the documents say. Who refused is not chosen any more.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> extendValidity(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewValidityExtension request) {
        var taken = desk.take(tenderId, lotId);
        var answers = new ValidityExtension.Answers(request.validUntil(), request.acceptedBy(), request.refusedBy());
        var concerned = taken.offers().stream().map(LotOffer::id).toList();
        var silence = taken.tender().consultation().submission().validity().silence();
        taken.lot().extendValidity(ValidityExtension.of(answers, concerned, silence, taken.offersValidUntil()), taken);
        return views.tagged(desk.done(
                taken,
                LotAction.EXTEND_VALIDITY,
                Map.of(
                        "validUntil", request.validUntil().toString(),
                        "refusedBy", request.refusedBy().toString())));
    }

    private Awardee awardee(LotCase taken, Ranking.Standing next, Optional<String> tieBreakReason) {
        var consultation = taken.tender().consultation();
        var members = offers.require(taken.tender().id(), next.offerId()).form().members();
        return new Awardee(
                next.offerId(),
                next.rank().orElseThrow(),
                tieBreakReason,
                taken.today(),
                dueOn(taken),
                PiecesOfAwardee.asked(consultation.requiredPieces(), members),
                Optional.empty());
    }

    private static LocalDate dueOn(LotCase taken) {
        var consultation = taken.tender().consultation();
        return WorkingDays.of(consultation.buyer())
                .after(taken.today(), consultation.execution().awardeePieceWorkingDays());
    }
}
