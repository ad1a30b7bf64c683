package fr.adjuge.tender.opening;

import static fr.adjuge.tender.problem.ProblemType.CONFLICT;
import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.download.Download;
import fr.adjuge.dto.http.download.Downloads;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.RefusalsAudited;
import fr.adjuge.tender.blob.BlobStore;
import fr.adjuge.tender.examination.OfferReaders;
import fr.adjuge.tender.examination.Sight;
import fr.adjuge.tender.inbox.RequestAnswers;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferFile;
import fr.adjuge.tender.sealing.OpeningKeys;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of opened offers, as they were deposited: byte for byte (order of 22 March 2019, annexe 8 CCP, art. 4). */
@Path("/tenders/{id}/offers/{offerId}/files/{fileId}/content")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Offers", description = "Offers as they were opened.")
class OfferFileResource {

    private final OfferReaders readers;
    private final RequestAnswers answers;
    private final OpeningKeys keys;
    private final BlobStore blobs;
    private final Downloads downloads;

    OfferFileResource(
            OfferReaders readers, RequestAnswers answers, OpeningKeys keys, BlobStore blobs, Downloads downloads) {
        this.readers = readers;
        this.answers = answers;
        this.keys = keys;
        this.blobs = blobs;
        this.downloads = downloads;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RefusalsAudited(
            value = "READ_OFFER_FILE",
            roles = {Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR, Role.EVALUATOR, Role.OPERATOR})
    @Transactional
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @Operation(operationId = "downloadOfferFile", summary = "Download a file of an opened offer", description = """
        Byte for byte as it was deposited. Always to be saved, never shown: it is a stranger's file.

        Roles: buyer, representative, auditor of the tender's organisation; evaluator that marks the offer; operator that made the deposit.""")
    public RestResponse<InputStream> content(
            @PathParam("id") UUID id, @PathParam("offerId") UUID offerId, @PathParam("fileId") UUID fileId)
            throws IOException {
        var sight = readers.of(id, Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR);
        var file = filesOf(sight, readers.require(sight, offerId))
                .filter(candidate -> candidate.id().equals(fileId))
                .findAny()
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("this offer has no file %s", "cette offre n'a pas de fichier %s").with(fileId)));
        if (!file.intact()) {
            throw new RefusedException(
                    CONFLICT,
                    new Text(
                            "the seal of this file was found broken at the opening: see the register",
                            "le scellé de ce fichier a été trouvé rompu à l'ouverture : voir le registre"));
        }
        return downloads.answer(Download.of(file.name(), file.sha256(), file.size(), () -> keys.of(id)
                .open(blobs.open(file.blob()), file.sealContext())));
    }

    /** Those of the deposit, and those of later answers, which may tell of prices: not for who must not see these. */
    private Stream<OfferFile> filesOf(Sight sight, Offer offer) {
        return sight.as() == Sight.As.EVALUATOR
                ? offer.files().stream()
                : Stream.concat(
                        offer.files().stream(),
                        answers.about(offer.id()).stream()
                                .filter(answer -> answer.lotIds().stream().allMatch(sight::showsPricesOf))
                                .flatMap(answer -> answer.files().stream()));
    }
}
