package fr.adjuge.tender.amendment;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.AmendmentView;
import fr.adjuge.dto.tender.NewAmendment;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Amendments: what was changed after the publication, told to all. */
@Path("/tenders/{id}/amendments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments", description = "What is changed after the publication, told to all.")
class AmendmentResource {

    private final TenderRepository tenders;
    private final AmendmentRepository amendments;
    private final Amending amending;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    AmendmentResource(
            TenderRepository tenders,
            AmendmentRepository amendments,
            Amending amending,
            AuditTrail trail,
            IfMatch ifMatch,
            InstantSource clock) {
        this.tenders = tenders;
        this.amendments = amendments;
        this.amending = amending;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** The tag of the answer is the tender's, for its next change. */
    @POST
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @Operation(
            operationId = "amendTender",
            summary = "Change details after the publication, for all",
            description = """
                    Replaces documents, postpones the deadline, or both; too late without a postponement, it is refused. The ETag of the answer is the tender's, for its next change.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<AmendmentView> amend(@PathParam("id") UUID id, @NotNull @Valid NewAmendment request) {
        var tender = tenders.requireOwn(id);
        ifMatch.require(tender.version());
        var amendment = amending.amend(tender, change(request), clock.instant());
        tenders.flush();
        trail.record(
                id,
                TenderAction.AMEND.name(),
                Map.of(
                        "number", Integer.toString(amendment.number()),
                        "standing", amendment.standing().name(),
                        "offerDeadline", amendment.offerDeadline().toString()));
        return ResponseBuilder.create(Status.CREATED, view(amendment))
                .tag(IfMatch.tag(tender.version()))
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAmendments",
            summary = "List the amendments in the order of their sending",
            description = "For everybody.")
    public Page<AmendmentView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var after = cursor.map(place -> place.key(0, Integer::valueOf)).orElse(0);
        return Page.of(
                amendments.after(tenders.requireVisible(id).id(), after, limit + 1),
                limit,
                amendment -> Cursor.after(amendment.number()),
                AmendmentResource::view);
    }

    private static Change change(NewAmendment request) {
        return new Change(
                request.description(),
                request.replacedDocuments().stream()
                        .map(replaced -> new Replacement(replaced.documentId(), replaced.replacementId()))
                        .toList(),
                request.newOfferDeadline());
    }

    private static AmendmentView view(Amendment amendment) {
        return new AmendmentView(
                amendment.number(),
                amendment.description(),
                amendment.sentAt(),
                amendment.standing().name(),
                amendment.replacements().stream()
                        .map(replaced -> new NewAmendment.Replacement(replaced.documentId(), replaced.replacementId()))
                        .toList(),
                amendment.offerDeadline(),
                amendment.previousDeadline());
    }
}
