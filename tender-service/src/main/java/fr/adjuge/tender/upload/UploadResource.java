package fr.adjuge.tender.upload;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.FileName;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.UploadView;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.RefusalsAudited;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that a company sends, before or after it deposits; each belongs to its organisation only. */
@Path("/tenders/{id}/uploads/{uploadId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Deposits", description = "Sealed on arrival: what a company sends, and the receipts it gets.")
class UploadResource {

    private final TenderRepository tenders;
    private final UploadReception reception;
    private final SentFiles files;
    private final Caller caller;

    UploadResource(TenderRepository tenders, UploadReception reception, SentFiles files, Caller caller) {
        this.tenders = tenders;
        this.reception = reception;
        this.files = files;
        this.caller = caller;
    }

    /** Received at any time, also after the deadline: what it is worth is said when it is deposited. */
    @PUT
    @Blocking
    @RolesAllowed("operator")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "uploadFile", summary = "Send a file of an offer", description = """
                    The caller chooses `uploadId` and may repeat the request with it. The body is the file itself. It is received at any time, and belongs to nothing until it is deposited; what was noticed about it (`remarks`) never refuses it. `fileName` is a name, not a path, of what can be seen.

                    Roles: operator.""")
    public UploadView receive(
            @PathParam("id") UUID id,
            @PathParam("uploadId") UUID uploadId,
            @QueryParam("fileName") @NotNull @Size(max = FileName.LONGEST) String fileName,
            InputStream content)
            throws IOException {
        FileName.require("fileName", fileName);
        var key = new UploadKey(id, caller.organisation(), uploadId);
        var tender = QuarkusTransaction.requiringNew().call(() -> tenders.requirePublished(id));
        return UploadViews.of(reception.receive(tender, key, fileName, content));
    }

    @GET
    @RefusalsAudited(value = "READ_UPLOAD", roles = Role.OPERATOR)
    @Transactional
    @Operation(operationId = "getUpload", summary = "Read what was received of a file", description = """
                    Tells its sender whether it came whole: size and SHA-256.

                    Roles: operator that sent it.""")
    public UploadView get(@PathParam("id") UUID id, @PathParam("uploadId") UUID uploadId) {
        tenders.requirePublished(id);
        return files.find(new UploadKey(id, caller.organisation(), uploadId))
                .map(UploadViews::of)
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("no file %s was received whole", "aucun fichier %s reçu en entier").with(uploadId)));
    }
}
