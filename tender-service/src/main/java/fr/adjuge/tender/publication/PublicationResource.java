package fr.adjuge.tender.publication;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.tender.NewPublication;
import fr.adjuge.dto.tender.TenderView;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderCases;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.TenderViews;
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
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The publication of a tender: the sending of its notice. */
@Path("/tenders/{id}/publication")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("buyer")
@Tag(name = "Tenders", description = "A procedure as a whole: its draft, its publication, its time limits.")
class PublicationResource {

    private final TenderRepository tenders;
    private final TenderViews views;
    private final Launch launch;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final TenderCases cases;

    PublicationResource(
            TenderRepository tenders,
            TenderViews views,
            Launch launch,
            AuditTrail trail,
            IfMatch ifMatch,
            TenderCases cases) {
        this.tenders = tenders;
        this.views = views;
        this.launch = launch;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.cases = cases;
    }

    @POST
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @MayRefuse(status = "502", meaning = "Another service refused")
    @Operation(operationId = "publishTender", summary = "Send the notice and publish the tender", description = """
                    The moment of this request is the sending of the notice: the receipt period counts from it (art. R2161-3 CCP), and the rules of its day hold until the end. scoring-service checks the announced method, which is then frozen under its hash. Rules that are not met are told one by one as violations (422).

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<TenderView> publish(@PathParam("id") UUID id, @NotNull @Valid NewPublication request) {
        var tender = tenders.requireOwn(id);
        ifMatch.require(tender.version());
        var warnings = launch.send(cases.of(tender), request.contractNoticeId());
        tenders.flush();
        trail.record(id, TenderAction.PUBLISH.name(), new TreeMap<>(tender.methodHashes()));
        return views.tagged(tender, warnings);
    }
}
