package fr.adjuge.tender.document;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.FileName;
import fr.adjuge.dto.http.IdempotencyKey;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.http.download.Download;
import fr.adjuge.dto.http.download.Download.Reach;
import fr.adjuge.dto.http.download.Downloads;
import fr.adjuge.dto.tender.DocumentKind;
import fr.adjuge.dto.tender.DocumentView;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.blob.BlobStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The procurement documents: free, complete and direct for everybody from the publication on. */
@Path("/tenders/{id}/documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Documents",
        description =
                "The procurement documents (DCE): free, complete and direct for everybody from the publication on.")
class DocumentResource {

    private final TenderRepository tenders;
    private final DocumentRepository documents;
    private final DocumentFiling filing;
    private final BlobStore blobs;
    private final Caller caller;
    private final Downloads downloads;

    DocumentResource(
            TenderRepository tenders,
            DocumentRepository documents,
            DocumentFiling filing,
            BlobStore blobs,
            Caller caller,
            Downloads downloads) {
        this.tenders = tenders;
        this.documents = documents;
        this.filing = filing;
        this.blobs = blobs;
        this.caller = caller;
        this.downloads = downloads;
    }

    @POST
    @RolesAllowed("buyer")
    @Blocking
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @Operation(operationId = "addDocument", summary = "Add a file to the procurement documents", description = """
                    The body is the file itself. After the publication this prepares a replacement, which only the buyer knows until an amendment announces it. `name` is a name, not a path, of what can be seen.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<DocumentView> add(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotNull @Size(max = FileName.LONGEST) String name,
            @QueryParam("kind") @NotNull DocumentKind kind,
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            InputStream content)
            throws IOException {
        FileName.require("name", name);
        IdempotencyKey.require(idempotencyKey);
        filing.requirePermission(id);
        var blob = blobs.keep("documents/" + id + "/" + UUID.randomUUID(), content);
        try {
            return filed(id, NewDocument.of(name, kind, blob));
        } finally {
            filing.discardIfUnused(blob.name());
        }
    }

    /** In a transaction that the bytes do not wait in; the container sees the call although it comes from here. */
    @Transactional
    @AnsweredOnce
    RestResponse<DocumentView> filed(UUID id, NewDocument file) {
        var document = filing.file(id, file);
        return ResponseBuilder.<DocumentView>created(URI.create("/tenders/" + id + "/documents/" + document.id()))
                .entity(DocumentViews.view(document))
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDocuments",
            summary = "List the procurement documents",
            description = "Those that an amendment replaced stay in the list, with `inForce` false.")
    public Page<DocumentView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                documents.page(id, mayPrepare(id), cursor, limit + 1),
                limit,
                document -> Cursor.after(document.addedAt(), document.id()),
                DocumentViews::view);
    }

    @GET
    @Path("{documentId}")
    @PermitAll
    @Operation(
            operationId = "getDocument",
            summary = "Read what is known of a document",
            description = "Its name, size and SHA-256; the file itself is its content.")
    public DocumentView get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return DocumentViews.view(documents.require(id, documentId, mayPrepare(id)));
    }

    @GET
    @Path("{documentId}/content")
    @PermitAll
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadDocument",
            summary = "Download a document",
            description =
                    "The file, byte for byte, under its own name (Content-Disposition); in part too (Range), so that a"
                            + " download that broke off can go on.")
    public RestResponse<InputStream> content(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId)
            throws IOException {
        var tender = tenders.requireVisible(id);
        var document = documents.require(id, documentId, caller.belongsTo(tender.organisation()));
        var file = Download.of(document.name(), document.sha256(), document.size(), () -> blobs.open(document.blob()))
                .since(document.addedAt());
        // What was announced stays as it was: a change of it is another document.
        return downloads.answer(
                tender.status() == TenderStatus.DRAFT || document.isPrepared()
                        ? file
                        : file.reaching(Reach.EVERYBODY_FOR_GOOD));
    }

    @DELETE
    @Path("{documentId}")
    @RolesAllowed("buyer")
    @IfMatchRequired
    @Operation(
            operationId = "removeDocument",
            summary = "Take a file out of the procurement documents",
            description = """
                    Out of a draft, or a replacement that no amendment has announced. What was announced stays: an amendment puts another document in its place. `If-Match` is the ETag of the tender, which is another version after it.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId)
            throws IOException {
        var removed = filing.remove(id, documentId);
        filing.discardIfUnused(removed.blob());
        return ResponseBuilder.<Void>noContent()
                .tag(IfMatch.tag(removed.tenderVersion()))
                .build();
    }

    /** A replacement that no amendment has announced is known to the buyer only. */
    private boolean mayPrepare(UUID id) {
        return caller.belongsTo(tenders.requireVisible(id).organisation());
    }
}
