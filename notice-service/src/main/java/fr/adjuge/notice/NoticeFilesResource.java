package fr.adjuge.notice;

import fr.adjuge.dto.http.download.Download;
import fr.adjuge.dto.http.download.Download.Reach;
import fr.adjuge.dto.http.download.Downloads;
import fr.adjuge.notice.draft.Drafting;
import fr.adjuge.notice.publication.NoticeFiles;
import fr.adjuge.notice.publication.Publication;
import fr.adjuge.notice.publication.PublicationRepository;
import fr.adjuge.notice.publication.Rendering;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of a notice: as they were sent, or before that as they would be sent now. */
@Path("/notices/{id}")
@PermitAll
@Tag(
        name = "Notices",
        description = "Award notices (avis d'attribution): what they say, whether they may be sent, their publication.")
class NoticeFilesResource {

    private final NoticeAccess access;
    private final PublicationRepository publications;
    private final Drafting drafting;
    private final Rendering rendering;
    private final InstantSource clock;
    private final Downloads downloads;

    NoticeFilesResource(
            NoticeAccess access,
            PublicationRepository publications,
            Drafting drafting,
            Rendering rendering,
            InstantSource clock,
            Downloads downloads) {
        this.access = access;
        this.publications = publications;
        this.drafting = drafting;
        this.rendering = rendering;
        this.clock = clock;
        this.downloads = downloads;
    }

    @GET
    @Path("xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "downloadNoticeXml",
            summary = "Download the notice in eForms XML",
            description = "As it was sent; before the publication, as it would be sent now, for the buyer only.")
    public RestResponse<InputStream> xml(@PathParam("id") UUID id) throws IOException {
        var notice = access.requireReadable(id);
        return frozen(notice, "notice.xml", files(notice).xml());
    }

    @GET
    @Path("html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "downloadNoticeHtml",
            summary = "Download the notice as a page in French",
            description = "As it was sent; before the publication, as it would be sent now, for the buyer only.")
    public RestResponse<InputStream> html(@PathParam("id") UUID id) throws IOException {
        var notice = access.requireReadable(id);
        return frozen(notice, "notice.html", files(notice).html());
    }

    @GET
    @Path("decp")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(
            operationId = "downloadNoticeDecp",
            summary = "Download the essential data of the contracts (DECP)",
            description = """
                    Under the official schema. As it was sent; before the publication, as it would be sent now, for the buyer only.""")
    public RestResponse<InputStream> decp(@PathParam("id") UUID id) throws IOException {
        var notice = access.requireReadable(id);
        return frozen(notice, "decp.json", files(notice).decp());
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadNoticePdf",
            summary = "Download the page of the notice as an accessible PDF",
            description = "As it was sent; before the publication, as it would be sent now, for the buyer only.")
    public RestResponse<InputStream> pdf(@PathParam("id") UUID id) throws IOException {
        var notice = access.requireReadable(id);
        var pdf = rendering.pdf(files(notice).xml(), notice.dispatchedAt().orElseGet(clock::instant));
        var file = named(notice, "notice.pdf", pdf);
        return downloads.answer(isPublished(notice) ? file.reaching(Reach.EVERYBODY) : file);
    }

    /** As it was sent, and so for good; before that, for its buyer only. */
    private RestResponse<InputStream> frozen(Notice notice, String kind, byte[] octets) throws IOException {
        var file = named(notice, kind, octets);
        return downloads.answer(isPublished(notice) ? file.reaching(Reach.EVERYBODY_FOR_GOOD) : file);
    }

    private static Download named(Notice notice, String kind, byte[] octets) {
        var file = Download.of(notice.reference() + "-" + kind, octets).shown();
        return notice.dispatchedAt().map(file::since).orElse(file);
    }

    private static boolean isPublished(Notice notice) {
        return notice.status() == NoticeStatus.PUBLISHED;
    }

    private NoticeFiles files(Notice notice) {
        return publications
                .findByIdOptional(notice.id())
                .map(Publication::files)
                .orElseGet(() -> rendering.files(drafting.draft(notice, clock.instant())));
    }
}
