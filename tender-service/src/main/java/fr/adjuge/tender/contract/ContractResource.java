package fr.adjuge.tender.contract;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.dto.tender.NewContractorSignature;
import fr.adjuge.dto.tender.NewNotification;
import fr.adjuge.tender.handover.Outbox;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotDesk;
import fr.adjuge.tender.lot.LotViews;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The contract of a lot: signed by the contractor, then by the buyer, then notified. */
@Path("/tenders/{tenderId}/lots/{lotId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contract",
        description = "The contract of a lot: signed by the contractor, then by the buyer, then notified.")
class ContractResource {

    private final LotDesk desk;
    private final LotViews views;
    private final Outbox outbox;

    ContractResource(LotDesk desk, LotViews views, Outbox outbox) {
        this.desk = desk;
        this.views = views;
        this.outbox = outbox;
    }

    @POST
    @Path("contractor-signature")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "recordContractorSignature",
            summary = "Record that the contractor has signed",
            description = """
                    Before the buyer does.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> signByContractor(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewContractorSignature request) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().signByContractor(request.signedOn(), request.paper(), taken);
        return views.tagged(desk.done(
                taken,
                LotAction.SIGN_BY_CONTRACTOR,
                Map.of("signedOn", request.signedOn().toString())));
    }

    @POST
    @Path("conclusion")
    @RolesAllowed("representative")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "concludeContract",
            summary = "Sign the contract for the buyer: it is concluded",
            description = """
                    Refused before the standstill is over (art. R2182-1 CCP), with the day from which it is possible, and after the offers have ceased to bind.

                    Roles: representative of the tender's organisation.""")
    public RestResponse<LotView> conclude(@PathParam("tenderId") UUID tenderId, @PathParam("lotId") String lotId) {
        var taken = desk.take(tenderId, lotId);
        taken.lot().conclude(taken);
        return views.tagged(desk.done(taken, LotAction.CONCLUDE, Map.of()));
    }

    /** Notifies, and in the same transaction leaves the award record for notice-service in the outbox. */
    @POST
    @Path("notification")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "notifyContract",
            summary = "Notify the contract: its performance begins",
            description = """
                    The award record is handed over to notice-service, which makes the award notice from it; `handOver` of the lot tells how far it is.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> notifyContractor(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewNotification request) {
        var taken = desk.take(tenderId, lotId);
        var months = AwardRecordAssembly.months(
                taken.announced(), taken.lot().chosenOptions().orElse(List.of()));
        taken.lot().notifyContractor(request.receivedOn().orElse(taken.today()), months, taken);
        var given = new AwardReferences(request.awardNoticeId(), request.offerReference());
        outbox.put(AwardRecordAssembly.assemble(taken.tender(), taken.lot(), taken.offers(), given), lotId);
        return views.tagged(desk.done(taken, LotAction.NOTIFY, Map.of()));
    }
}
