package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.EventView;
import fr.adjuge.dto.tender.TrailVerification;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Caller;
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

/** The audit trail of a tender, for its own organisation. */
@Path("/tenders/{id}/events")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class EventResource {

    private final TenderRepository tenders;
    private final AuditTrail trail;
    private final Caller caller;

    EventResource(TenderRepository tenders, AuditTrail trail, Caller caller) {
        this.tenders = tenders;
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @RefusalsAudited("READ_EVENTS")
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
    @RefusalsAudited("VERIFY_EVENTS")
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
        caller.requireOneOf(Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR);
        var tender = tenders.requireOwn(id);
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
