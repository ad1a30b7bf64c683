package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.Verification;
import fr.adjuge.scoring.access.Language;
import fr.adjuge.scoring.evaluation.Evaluation.FrozenResult;
import fr.adjuge.scoring.exchange.CanonicalForm;
import fr.adjuge.scoring.exchange.ExplanationText;
import fr.adjuge.scoring.exchange.ScoredRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The frozen result of a closed evaluation: as it was frozen, explained, and computed again. */
@Path("/evaluations/{id}")
public class ResultResource {

    private final EvaluationRepository evaluations;
    private final Readers readers;
    private final Language language;

    ResultResource(EvaluationRepository evaluations, Readers readers, Language language) {
        this.evaluations = evaluations;
        this.readers = readers;
        this.language = language;
    }

    /** The frozen bytes themselves, whose SHA-256 is the tag. */
    @GET
    @Path("result")
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({SERVICE, BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScoringResult.class)))
    public RestResponse<String> result(@PathParam("id") UUID id) {
        var frozen = frozen(id);
        return ResponseBuilder.ok(frozen.result())
                .header(HttpHeaders.ETAG, new EntityTag(frozen.hash()))
                .build();
    }

    /** The computation of every total as an indented text, in French or English. */
    @GET
    @Path("explanation")
    @Produces(MediaType.TEXT_PLAIN)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @RolesAllowed({SERVICE, BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
    @Transactional
    public String explanation(@PathParam("id") UUID id) {
        var result = CanonicalForm.read(frozen(id).result(), ScoringResult.class);
        return ExplanationText.of(result, language.ofCaller());
    }

    /** Computes the frozen result again from its frozen input, and compares byte for byte. */
    @POST
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({SERVICE, BUYER, REPRESENTATIVE, AUDITOR})
    @Transactional
    public Verification verify(@PathParam("id") UUID id) {
        var frozen = frozen(id);
        var recomputed =
                CanonicalForm.of(ScoredRequest.score(CanonicalForm.read(frozen.input(), ScoringRequest.class)));
        return new Verification(
                recomputed.equals(frozen.result()),
                CanonicalForm.hash(frozen.result()),
                CanonicalForm.hash(recomputed),
                ScoredRequest.ENGINE_VERSION);
    }

    private FrozenResult frozen(UUID id) {
        var evaluation = evaluations.require(id);
        readers.requireReader(evaluation, Dossier.of(evaluation));
        return evaluation.frozenResult();
    }
}
