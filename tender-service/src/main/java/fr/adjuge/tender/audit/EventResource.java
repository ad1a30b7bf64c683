package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.EventView;
import fr.adjuge.dto.tender.TrailVerification;
import fr.adjuge.tender.TenderRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;

/** The audit trail of a tender, for its own organisation. */
@Path("/tenders/{id}/events")
@RolesAllowed({"buyer", "representative", "auditor"})
class EventResource {

    private final TenderRepository tenders;
    private final AuditTrail trail;

    EventResource(TenderRepository tenders, AuditTrail trail) {
        this.tenders = tenders;
        this.trail = trail;
    }

    @GET
    public Page<EventView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var tender = tenders.requireOwn(id);
        var after = cursor.map(place -> place.key(0, Integer::valueOf)).orElse(0);
        return Page.of(
                trail.after(tender.id(), after, limit + 1),
                limit,
                event -> Cursor.after(event.key().sequence()),
                EventResource::view);
    }

    @GET
    @Path("verification")
    public TrailVerification verify(@PathParam("id") UUID id) {
        var events = trail.whole(tenders.requireOwn(id).id());
        var broken = AuditChain.firstBroken(events);
        return new TrailVerification(
                broken.isEmpty(),
                events.size(),
                events.isEmpty()
                        ? Optional.empty()
                        : Optional.of(events.get(events.size() - 1).hashInHex()),
                broken.isPresent() ? Optional.of(broken.getAsInt()) : Optional.empty());
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
