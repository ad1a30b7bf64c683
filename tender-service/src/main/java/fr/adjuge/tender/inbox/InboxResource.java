package fr.adjuge.tender.inbox;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.InboxEntry;
import fr.adjuge.dto.tender.NewRequestAnswer;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.time.ArrivedRequest;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What concerns a company over all tenders, seen by its own people only. */
@Path("/inbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Inbox", description = "What concerns a company, over all tenders, and what it answers.")
class InboxResource {

    private final EntryRepository entries;
    private final Answering answering;
    private final EntryViews views;
    private final Caller caller;
    private final InstantSource clock;
    private final ArrivedRequest arrived;

    InboxResource(
            EntryRepository entries,
            Answering answering,
            EntryViews views,
            Caller caller,
            InstantSource clock,
            ArrivedRequest arrived) {
        this.entries = entries;
        this.answering = answering;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
        this.arrived = arrived;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listInbox",
            summary = "List what concerns the caller's organisation, the newest first",
            description = """
                Over all tenders: its deposits, the requests that are addressed to it, its letters, the award, and what changed in tenders where it deposited or asked a question. `state=OPEN` leaves what is to be answered in time, `state=OVERDUE` what is to be answered late. Of a group, the leader that made the deposit reads and answers. Nobody else sees these entries.

                Roles: operator.""")
    public Page<InboxEntry> list(
            @QueryParam("kind") Optional<InboxEntry.Kind> kind,
            @QueryParam("state") Optional<InboxEntry.State> state,
            @QueryParam("tenderId") Optional<UUID> tenderId,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var today = Paris.dayOf(clock.instant());
        var found = entries.page(
                caller.organisation(), new EntryRepository.Filter(kind, state, tenderId), today, cursor, limit + 1);
        return Page.of(found, limit, entry -> Cursor.after(entry.happenedAt(), entry.id()), views.on(today, found));
    }

    @GET
    @Path("{entryId}")
    @Transactional
    @Operation(
            operationId = "getInboxEntry",
            summary = "Read an entry of the inbox",
            description = "Roles: operator of the organisation that it concerns.")
    public InboxEntry get(@PathParam("entryId") UUID entryId) {
        return view(entries.require(caller.organisation(), entryId));
    }

    @POST
    @Path("{entryId}/answer")
    @Transactional
    @AnsweredOnce
    @Operation(
            operationId = "answerRequest",
            summary = "Answer a request of the buyer, with files if there are some",
            description = """
                Files are sent first, as those of a deposit (`uploadFile`). After the last day an answer is taken too, until the buyer has decided, and recorded as late: whether it counts is the buyer's to say. A further answer completes the one before.

                Roles: operator of the organisation that is asked.""")
    public RestResponse<InboxEntry> answer(
            @PathParam("entryId") UUID entryId, @NotNull @Valid NewRequestAnswer request) {
        var entry = entries.require(caller.organisation(), entryId);
        answering.answer(entry, new Given(request.text(), request.uploadIds(), request.optionPrices()), arrived.at());
        entries.getEntityManager().refresh(entry);
        return RestResponse.ok(view(entry));
    }

    private InboxEntry view(Entry entry) {
        return views.on(Paris.dayOf(clock.instant()), List.of(entry)).apply(entry);
    }
}
