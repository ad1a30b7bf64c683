package fr.adjuge.tender;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.Credits;
import fr.adjuge.dto.tender.NewTender;
import fr.adjuge.dto.tender.TenderSummary;
import fr.adjuge.dto.tender.TenderView;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.document.DraftRemoval;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tenders: their draft, and what may be read of them. The acts of the procedure are sub-resources. */
@Path("/tenders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders", description = "A procedure as a whole: its draft, its publication, its time limits.")
class TenderResource {

    private final TenderRepository tenders;
    private final TenderViews views;
    private final AuditTrail trail;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final InstantSource clock;
    private final DraftRemoval draftRemoval;

    TenderResource(
            TenderRepository tenders,
            TenderViews views,
            AuditTrail trail,
            Caller caller,
            IfMatch ifMatch,
            InstantSource clock,
            DraftRemoval draftRemoval) {
        this.tenders = tenders;
        this.views = views;
        this.trail = trail;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
        this.draftRemoval = draftRemoval;
    }

    @POST
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @AnsweredWithTag
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @LargeBody
    @Operation(operationId = "draftTender", summary = "Draft a consultation", description = """
                    Creates a tender that only its buyer sees. The body is all that will be announced: lots, criteria, scoring method, dates. The buyer is the token's organisation (another establishment of it too: the same SIREN), or `mandate` says why that organisation acts for it. The answer's ETag is what the next change sends as If-Match.

                    Roles: buyer.""")
    public RestResponse<TenderView> draft(@NotNull @Valid NewTender request) {
        var now = clock.instant();
        var organisation = caller.buyerOrganisation();
        ActingBuyer.requireIn(request.consultation(), organisation, now);
        var tender = new Tender(UUID.randomUUID(), organisation, request.consultation(), now);
        tenders.requireFreeReference(tender, tender.reference());
        tenders.persistAndFlush(tender);
        trail.record(tender.id(), "DRAFT", Map.of("reference", tender.reference()));
        return ResponseBuilder.<TenderView>created(URI.create("/tenders/" + tender.id()))
                .entity(views.view(tender, List.of()))
                .tag(IfMatch.tag(tender.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("buyer")
    @Transactional
    @IfMatchRequired
    @LargeBody
    @Operation(operationId = "reviseTender", summary = "Replace the draft of a consultation", description = """
                    The whole draft as it is to be. After the publication only an amendment changes it.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<TenderView> revise(@PathParam("id") UUID id, @NotNull @Valid NewTender request) {
        var tender = toChange(id);
        ActingBuyer.requireIn(request.consultation(), tender.organisation(), clock.instant());
        tenders.requireFreeReference(tender, request.consultation().reference());
        tender.revise(request.consultation(), clock.instant());
        tenders.flush();
        trail.record(id, TenderAction.REVISE.name(), Map.of("reference", tender.reference()));
        return views.tagged(tender);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("buyer")
    @IfMatchRequired
    @Operation(operationId = "giveUpDraft", summary = "Give a draft up", description = """
                    Nobody finds the draft any more, its files are gone, its reference is free for another one; its events can still be read.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<Void> giveUp(@PathParam("id") UUID id) throws IOException {
        return ResponseBuilder.<Void>noContent()
                .tag(IfMatch.tag(draftRemoval.giveUp(id)))
                .build();
    }

    @PUT
    @Path("{id}/credits")
    @RolesAllowed("buyer")
    @Transactional
    @IfMatchRequired
    @Operation(
            operationId = "recordCredits",
            summary = "Record the credits of the buyer before the launch",
            description = """
                    The budget against which an offer is found unacceptable (art. L2152-3 CCP). Only a draft takes it, and only the buyer ever sees it.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<TenderView> recordCredits(@PathParam("id") UUID id, @NotNull @Valid Credits request) {
        var tender = toChange(id);
        tender.recordCredits(request.amountExcludingVat(), clock.instant());
        tenders.flush();
        trail.record(id, TenderAction.RECORD_CREDITS.name(), Map.of());
        return views.tagged(tender);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTenders", summary = "List the tenders, the last drafted first", description = """
        What was published, for everybody; with the token of a buyer its own drafts too. `OPENED` as long as one of the lots is running, `ENDED` when all of them have ended. `organisation` is the SIRET of the buyer, `reference` its own reference; `deadlineFrom` and `deadlineUntil` are the first and the last day of the offer deadline, in Paris. What an opener has to open, for instance: `status=PUBLISHED&organisation=…&deadlineUntil=…`.""")
    public Page<TenderSummary> list(
            @QueryParam("status") Optional<TenderStatus> status,
            @QueryParam("organisation") Optional<@Pattern(regexp = "[0-9]{14}") String> organisation,
            @QueryParam("reference") Optional<@Size(min = 1, max = 100) String> reference,
            @QueryParam("deadlineFrom") Optional<LocalDate> deadlineFrom,
            @QueryParam("deadlineUntil") Optional<LocalDate> deadlineUntil,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var found = tenders.page(
                new TenderRepository.Filter(status, organisation, reference, deadlineFrom, deadlineUntil),
                cursor,
                limit + 1);
        return Page.of(found, limit, tender -> Cursor.after(tender.createdAt(), tender.id()), TenderViews::summary);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional // one connection for all that it reads
    @AnsweredWithTag
    @Operation(
            operationId = "getTender",
            summary = "Read a tender, and what the caller may do with it now",
            description = """
                For everybody from the publication on, without what is the buyer's own; a draft for its buyer only. `outcomes` tells how each lot ended, once its participants were told. Its tag serves If-Match only: `allowedActions` changes with the clock and the caller.""")
    public RestResponse<TenderView> get(@PathParam("id") UUID id) {
        return views.tagged(tenders.requireVisible(id));
    }

    private Tender toChange(UUID id) {
        var tender = tenders.requireOwn(id);
        ifMatch.require(tender.version());
        return tender;
    }
}
