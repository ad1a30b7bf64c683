package fr.adjuge.tender.opening;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.tender.OpeningRegister;
import fr.adjuge.dto.tender.OpeningView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderCases;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.RefusalsAudited;
import fr.adjuge.tender.outcome.Outcomes;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The opening of a tender's deposits, and its register. */
@Path("/tenders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Opening", description = "The opening of the deposits, by two officers after the deadline.")
class OpeningResource {

    /** Every file is read and its hash checked: some hundred gigabytes an hour. */
    private static final int AN_HOUR = 3600;

    private final TenderRepository tenders;
    private final OpeningRepository openings;
    private final DepositsOpening opening;
    private final TenderCases cases;
    private final Outcomes outcomes;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    OpeningResource(
            TenderRepository tenders,
            OpeningRepository openings,
            DepositsOpening opening,
            TenderCases cases,
            Outcomes outcomes,
            IfMatch ifMatch,
            InstantSource clock) {
        this.tenders = tenders;
        this.openings = openings;
        this.opening = opening;
        this.cases = cases;
        this.outcomes = outcomes;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @POST
    @Path("opening")
    @RefusalsAudited(value = "OPEN", roles = Role.OPENER)
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "approveOpening",
            summary = "Approve the opening; the second approval opens",
            description = """
                    The first officer's approval is recorded, the second one's, another person, opens what was received in time. Before the deadline it is refused, and the attempt is in the audit trail.

                    Roles: opener of the tender's organisation.""")
    public RestResponse<OpeningView> open(@PathParam("id") UUID id) {
        var tender = tenders.requireOwn(id);
        ifMatch.require(tender.version());
        cases.of(tender).require(TenderAction.OPEN);
        opening.approve(tender, clock.instant());
        tenders.flush();
        return tagged(tender);
    }

    /** Who has approved so far: tells nothing of deposits. */
    @GET
    @Path("opening")
    @RefusalsAudited(
            value = "READ_OPENING",
            roles = {Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR})
    @Transactional
    @AnsweredWithTag
    @Operation(operationId = "getOpening", summary = "Read how far the opening has come", description = """
                    Tells nothing of deposits before they are open.

                    Roles: buyer, opener, representative, auditor of the tender's organisation.""")
    public RestResponse<OpeningView> get(@PathParam("id") UUID id) {
        return tagged(tenders.requireOwn(id));
    }

    @GET
    @Path("opening-register")
    @RefusalsAudited(
            value = "READ_OPENING_REGISTER",
            roles = {Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR})
    @Transactional
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @Operation(
            operationId = "getOpeningRegister",
            summary = "Read the register of the opening (registre d'ouverture)",
            description = """
                    Who opened, when, and what became of each deposit. Before the opening: 409.

                    Roles: buyer, opener, representative, auditor of the tender's organisation.""")
    public OpeningRegister register(@PathParam("id") UUID id) {
        tenders.requireOwn(id).requireOpened();
        return OpeningViews.view(openings.findById(id).register());
    }

    private RestResponse<OpeningView> tagged(Tender tender) {
        return ResponseBuilder.ok(view(tender))
                .tag(IfMatch.tag(tender.version()))
                .build();
    }

    private OpeningView view(Tender tender) {
        return new OpeningView(
                tender.id(),
                outcomes.statusOf(tender).name(),
                opening.officers(tender.id()).stream().map(OpeningViews::view).toList(),
                DepositsOpening.OFFICERS_NEEDED,
                openings.findByIdOptional(tender.id()).map(Opening::register).map(OpeningViews::view));
    }
}
