package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.dto.tender.NewJudgesAct;
import fr.adjuge.dto.tender.NewOptionChoice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The lots of a tender from the opening on. What is decided about their award has resources of its own. */
@Path("/tenders/{tenderId}/lots/{lotId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Lots",
        description =
                "A lot, the unit of result from the opening on: its options, the acts of the judge, its end without a contract.")
class LotResource {

    private final LotDesk desk;
    private final LotViews views;

    LotResource(LotDesk desk, LotViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GET
    @RolesAllowed({"buyer", "opener", "evaluator", "representative", "auditor"})
    @AnsweredWithTag
    @Operation(
            operationId = "getLot",
            summary = "Read a lot, and what the caller may do with it now",
            description = """
                    From the publication on. Its ETag is what every act on the lot sends as If-Match.

                    Roles: buyer, opener, evaluator, representative, auditor of the tender's organisation.""")
    public RestResponse<LotView> get(@PathParam("tenderId") UUID tenderId, @PathParam("lotId") String lotId) {
        return views.tagged(desk.read(tenderId, lotId));
    }

    @POST
    @Path("option-choice")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(operationId = "chooseOptions", summary = "Record which options (PSE) are compared", description = """
                    The same combination for all offers, recorded before any ranking is known; an empty list for none of them.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> chooseOptions(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewOptionChoice request) {
        var taken = desk.take(tenderId, lotId);
        OptionChoice.requireAnnounced(taken.announced().method().options(), request.optionIds());
        taken.lot().chooseOptions(request.optionIds(), taken);
        return views.tagged(desk.done(
                taken,
                LotAction.CHOOSE_OPTIONS,
                Map.of("options", request.optionIds().toString())));
    }

    @POST
    @Path("suspension")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "suspendLot",
            summary = "Record that the judge has suspended the procedure of the lot",
            description = """
                    No act of the procedure is possible until its resumption; the status stays what it was.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> suspend(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewJudgesAct request) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().suspend(JudgesAct.of(request.reference(), request.on(), taken.today()), taken);
        return views.tagged(desk.done(taken, LotAction.SUSPEND, Map.of("act", request.reference())));
    }

    @POST
    @Path("resumption")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(operationId = "resumeLot", summary = "Record that the suspension of the lot is over", description = """
                    The procedure goes on from the status it had.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> resume(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewJudgesAct request) {
        var taken = desk.take(tenderId, lotId);
        JudgesAct.of(request.reference(), request.on(), taken.today());
        taken.lot().resume(taken);
        return views.tagged(desk.done(taken, LotAction.RESUME, Map.of("act", request.reference())));
    }

    @POST
    @Path("annulment")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "annulLot",
            summary = "Record that the judge has set the procedure of the lot aside",
            description = """
                    The lot ends here.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> annul(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewJudgesAct request) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().annul(JudgesAct.of(request.reference(), request.on(), taken.today()), taken);
        return views.tagged(desk.done(taken, LotAction.ANNUL, Map.of("act", request.reference())));
    }
}
