package fr.adjuge.scoring.result;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;
import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.download.Download;
import fr.adjuge.dto.http.download.Downloads;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.dto.scoring.Verification;
import fr.adjuge.scoring.access.CallerLanguage;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.frozen.ExplanationText;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The frozen result of a closed evaluation: read, explained, and computed again. */
@Path("/evaluations/{id}")
@RolesAllowed({SERVICE, BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
@Tag(name = "Results", description = "The frozen result of a closed evaluation: read, explained, and computed again.")
public class ResultResource {

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final Replays replays;
    private final Readers readers;
    private final CallerLanguage language;
    private final Downloads downloads;

    ResultResource(
            EvaluationRepository evaluations,
            Dossiers dossiers,
            Replays replays,
            Readers readers,
            CallerLanguage language,
            Downloads downloads) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.replays = replays;
        this.readers = readers;
        this.language = language;
        this.downloads = downloads;
    }

    /** The whole result to be read; its tag is the SHA-256 of the frozen bytes. */
    @GET
    @Path("result")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScoringResult.class)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Transactional
    @AnsweredWithTag("The SHA-256 of the frozen result.")
    @Operation(
            operationId = "getResult",
            summary = "Read the result: ranks, totals, marks and reasons",
            description = """
                    Of every offer; explanations are asked for offer by offer. The ETag is the SHA-256 of the frozen bytes. Before the closure: 409.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public RestResponse<ScoringResult> result(@PathParam("id") UUID id) {
        var evaluation = readable(id);
        return tagged(dossiers.result(evaluation), evaluation);
    }

    /** The official ranking alone: places and totals. */
    @GET
    @Path("ranking")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CombinationRanking.class)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Transactional
    @AnsweredWithTag("The SHA-256 of the frozen result.")
    @Operation(
            operationId = "getRanking",
            summary = "Read the official ranking alone: places and totals",
            description = """
                    Before the closure: 409.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public RestResponse<CombinationRanking> ranking(@PathParam("id") UUID id) {
        var evaluation = readable(id);
        return tagged(replays.ranking(evaluation).orElseGet(() -> dossiers.ranking(evaluation)), evaluation);
    }

    /** The frozen bytes themselves, whose SHA-256 is the tag. */
    @GET
    @Path("frozen-result")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Transactional
    @Operation(
            operationId = "downloadFrozenResult",
            summary = "Download the frozen result, the very bytes",
            description = """
                    Their SHA-256 is the ETag, and the `resultHash` of the evaluation.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public RestResponse<InputStream> frozenResult(@PathParam("id") UUID id) throws IOException {
        return downloads.answer(
                Download.of("resultat-fige.json", readable(id).frozenResult().result()));
    }

    /** All that the frozen result was computed from, in the bytes whose SHA-256 is its {@code inputHash}. */
    @GET
    @Path("frozen-input")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScoringRequest.class)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Transactional
    @Operation(
            operationId = "downloadFrozenInput",
            summary = "Download all that the frozen result was computed from",
            description = """
                    The very bytes, whose SHA-256 is the `inputHash` of the result: whoever has them can compute the result again.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public RestResponse<InputStream> frozenInput(@PathParam("id") UUID id) throws IOException {
        return downloads.answer(Download.of("donnees-figees.json", readable(id).frozenInput()));
    }

    /** The computation of every total as an indented text, in French or English. */
    @GET
    @Path("explanation")
    @Produces(MediaType.TEXT_PLAIN)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "Not closed yet, or not reproduced by computation")
    @Transactional
    @Operation(
            operationId = "getExplanation",
            summary = "Read the computation of every total, as text",
            description = """
                    Indented, in French or English by Accept-Language, down to the marks that were given.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public RestResponse<InputStream> explanation(@PathParam("id") UUID id) throws IOException {
        var text = ExplanationText.of(replays.explaining(readable(id)), language.ofCaller());
        return downloads.answer(Download.of("calcul-des-notes.txt", text)
                .shown()
                .in(language.ofCaller().locale()));
    }

    /** One offer with the computation of its total, computed again and given only if it leads to the frozen bytes. */
    @GET
    @Path("explanations/{offerId}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferOutcome.class)))
    @APIResponse(responseCode = "409", description = "Not closed yet, or not reproduced by computation")
    @Transactional
    @Operation(
            operationId = "getExplanationOfOffer",
            summary = "Read one offer with the computation of its total",
            description = """
                    Computed again, and given only if it leads to the frozen bytes.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public OfferOutcome explanation(@PathParam("id") UUID id, @PathParam("offerId") String offerId) {
        return replays.explaining(readable(id))
                .explainedOutcome(offerId)
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE, new Text("no offer “%s”", "aucune offre « %s »").with(offerId)));
    }

    /** Computes the frozen result again from its frozen input, and compares byte for byte. */
    @POST
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({SERVICE, BUYER, REPRESENTATIVE, AUDITOR})
    @Transactional
    @Operation(
            operationId = "verifyResult",
            summary = "Compute the frozen result again from its frozen input",
            description = """
                    And compare byte for byte.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation.""")
    public Verification verify(@PathParam("id") UUID id) {
        return Replay.of(readable(id)).verification();
    }

    private Evaluation readable(UUID id) {
        var evaluation = evaluations.require(id);
        readers.requireReader(evaluation, dossiers.of(evaluation));
        return evaluation;
    }

    private static <T> RestResponse<T> tagged(T content, Evaluation evaluation) {
        var isWeak = true; // what is written out is compressed
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.ETAG, new EntityTag(evaluation.resultHash().orElseThrow(), isWeak))
                .build();
    }
}
