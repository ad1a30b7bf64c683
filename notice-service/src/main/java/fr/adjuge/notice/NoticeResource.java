package fr.adjuge.notice;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.notice.NoticeCheck;
import fr.adjuge.dto.notice.NoticeSummary;
import fr.adjuge.dto.notice.NoticeView;
import fr.adjuge.notice.NoticeRepository.Selection;
import fr.adjuge.notice.check.KeptChecks;
import fr.adjuge.notice.publication.Publishing;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Award notices: what they are, whether they may be sent, and their publication. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Notices",
        description = "Award notices (avis d'attribution): what they say, whether they may be sent, their publication.")
class NoticeResource {

    private final NoticeRepository notices;
    private final NoticeAccess access;
    private final NoticeViews views;
    private final KeptChecks checks;
    private final Publishing publishing;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    NoticeResource(
            NoticeRepository notices,
            NoticeAccess access,
            NoticeViews views,
            KeptChecks checks,
            Publishing publishing,
            IfMatch ifMatch,
            InstantSource clock) {
        this.notices = notices;
        this.access = access;
        this.views = views;
        this.checks = checks;
        this.publishing = publishing;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listNotices",
            summary = "List the notices in the order of their creation",
            description = """
                The published ones, for everybody; with a token also those of its own organisation. `organisation` is the SIRET of the buyer.""")
    public Page<NoticeSummary> list(
            @QueryParam("organisation") Optional<@Pattern(regexp = "[0-9]{14}") String> organisation,
            @QueryParam("tenderId") Optional<UUID> tenderId,
            @QueryParam("status") Optional<NoticeStatus> status,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var selection = new Selection(access.readerOrganisation(), organisation, tenderId, status);
        return Page.of(
                notices.list(selection, cursor, limit),
                limit,
                notice -> Cursor.after(notice.createdAt(), notice.id()),
                NoticeViews::summary);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @AnsweredWithTag
    @Operation(
            operationId = "getNotice",
            summary = "Read a notice, and what the caller may do with it now",
            description = """
                    For everybody once it is published, before that for its buyer only. Its ETag is what the publication sends as If-Match.""")
    public RestResponse<NoticeView> get(@PathParam("id") UUID id) {
        return tagged(access.requireReadable(id));
    }

    @GET
    @Path("{id}/validation")
    @RolesAllowed({"buyer", "representative", "auditor"})
    @Operation(
            operationId = "checkNotice",
            summary = "Check what stands against sending the notice now",
            description = """
                    The schema and the official rules of eForms, our own rules, and the schema of the essential data: each check with its findings. A published notice is checked as at its sending.

                    Roles: buyer, representative, auditor of the notice's organisation.""")
    public NoticeCheck validate(@PathParam("id") UUID id) {
        var notice = access.requireOwn(id);
        var moment = notice.dispatchedAt().orElseGet(clock::instant);
        return NoticeViews.check(id, checks.check(notice, moment));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({"buyer", "representative"})
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @Operation(
            operationId = "publishNotice",
            summary = "Send the notice: dated, checked, frozen, on its way to publication",
            description = """
                    It is dated with this moment, checked, frozen as it is, and handed to the publication channel. Not fit to be published: 422, with what the check found.

                    Roles: buyer, representative of the notice's organisation.""")
    public RestResponse<NoticeView> publish(@PathParam("id") UUID id) {
        var notice = access.requireOwn(id);
        ifMatch.require(notice.version());
        publishing.publish(notice, clock.instant());
        notices.flush();
        return tagged(notice);
    }

    private RestResponse<NoticeView> tagged(Notice notice) {
        return ResponseBuilder.ok(views.view(notice))
                .tag(IfMatch.tag(notice.version()))
                .build();
    }
}
