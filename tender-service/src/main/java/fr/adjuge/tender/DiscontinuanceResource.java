package fr.adjuge.tender;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.tender.NewDiscontinuance;
import fr.adjuge.dto.tender.TenderView;
import fr.adjuge.tender.audit.AuditTrail;
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
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Giving a tender up before its opening (déclaration sans suite); from the opening on, each lot is given up by itself. */
@Path("/tenders/{id}/discontinuance")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("representative")
@Tag(name = "Tenders", description = "A procedure as a whole: its draft, its publication, its time limits.")
class DiscontinuanceResource {

    private final TenderRepository tenders;
    private final TenderViews views;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    DiscontinuanceResource(
            TenderRepository tenders, TenderViews views, AuditTrail trail, IfMatch ifMatch, InstantSource clock) {
        this.tenders = tenders;
        this.views = views;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** The reason is shown to everybody: whoever has taken part or meant to is told without delay. */
    @POST
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "discontinueTender",
            summary = "Give the tender up before its opening (déclaration sans suite)",
            description = """
                    The reason is shown to everybody, so that whoever has taken part or meant to is told. From the opening on, each lot is given up by itself.

                    Roles: representative of the tender's organisation.""")
    public RestResponse<TenderView> discontinue(@PathParam("id") UUID id, @NotNull @Valid NewDiscontinuance request) {
        var tender = tenders.requireOwn(id);
        ifMatch.require(tender.version());
        tender.discontinue(new TenderDiscontinuance(request.ground(), request.reason(), clock.instant()));
        tenders.flush();
        trail.record(
                id,
                TenderAction.DISCONTINUE.name(),
                Map.of("ground", request.ground().name()));
        return views.tagged(tender);
    }
}
