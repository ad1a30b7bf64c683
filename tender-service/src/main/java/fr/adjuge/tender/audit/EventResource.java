package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.EventView;
import fr.adjuge.dto.tender.TrailVerification;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Role;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of a tender, for its own organisation. */
@Path("/tenders/{id}/events")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Audit trail",
        description = "Every act, and every refused attempt on sealed offers: appended only, chained by hashes.")
class EventResource {

    private final TenderRepository tenders;
    private final AuditTrail trail;

    EventResource(TenderRepository tenders, AuditTrail trail) {
        this.tenders = tenders;
        this.trail = trail;
    }

    @GET
    @RefusalsAudited(
            value = "READ_EVENTS",
            roles = {Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR})
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @Operation(operationId = "listEvents", summary = "List the events of a tender in their order", description = """
                    Chapter DEPOSITS, on what was sealed, may be read only after the opening (409 before). Without `chapter`: PROCEDURE.

                    Roles: buyer, representative, auditor of the tender's organisation.""")
    public Page<EventView> list(
            @PathParam("id") UUID id,
            @QueryParam("chapter") @DefaultValue("PROCEDURE") AuditChapter chapter,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        requireReadable(id, chapter);
        var after = cursor.map(place -> place.key(0, Integer::valueOf)).orElse(0);
        return Page.of(
                trail.after(id, chapter, after, limit + 1),
                limit,
                event -> Cursor.after(event.key().sequence()),
                EventResource::view);
    }

    @GET
    @Path("verification")
    @RefusalsAudited(
            value = "VERIFY_EVENTS",
            roles = {Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR})
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @Operation(
            operationId = "verifyEvents",
            summary = "Check that the audit trail is as it was written",
            description = """
                    Computes the chain of hashes again. Whoever keeps `lastHash` elsewhere can tell later that nothing before it has changed.

                    Roles: buyer, representative, auditor of the tender's organisation.""")
    public TrailVerification verify(
            @PathParam("id") UUID id, @QueryParam("chapter") @DefaultValue("PROCEDURE") AuditChapter chapter) {
        requireReadable(id, chapter);
        var events = trail.whole(id, chapter);
        var broken = AuditChain.firstBroken(events);
        return new TrailVerification(
                broken.isEmpty(),
                events.size(),
                events.isEmpty()
                        ? Optional.empty()
                        : Optional.of(events.get(events.size() - 1).hashInHex()),
                broken.isPresent() ? Optional.of(broken.getAsInt()) : Optional.empty());
    }

    private void requireReadable(UUID id, AuditChapter chapter) {
        var tender = tenders.requireOwnTrail(id);
        if (chapter == AuditChapter.DEPOSITS) {
            tender.requireOpened();
        }
    }

    private static EventView view(AuditEvent event) {
        return new EventView(
                event.key().sequence(),
                event.at(),
                event.actor(),
                event.act(),
                event.outcome().name(),
                event.sortedDetails(),
                event.canonical(),
                event.hashInHex());
    }
}
