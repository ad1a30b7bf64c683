package fr.adjuge.scoring.result;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import fr.adjuge.dto.scoring.EvaluationStanding;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.MarksSoFar;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.frozen.ProvisionalRanking;
import fr.adjuge.scoring.marking.MarkTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From marks to a result: what the ranking would be now, then marks made final, then the result frozen. */
@Path("/evaluations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, BUYER})
@Tag(name = "Evaluations", description = "Opened by tender-service, marked by evaluators, closed once.")
public class ClosureResource {

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final MarkTables tables;
    private final Closing closing;
    private final EvaluationViews views;
    private final Readers readers;

    ClosureResource(
            EvaluationRepository evaluations,
            Dossiers dossiers,
            MarkTables tables,
            Closing closing,
            EvaluationViews views,
            Readers readers) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.tables = tables;
        this.closing = closing;
        this.views = views;
        this.readers = readers;
    }

    /** What the ranking would be if the evaluation were closed now; not while prices are hidden. */
    @GET
    @Path("provisional-ranking")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CombinationRanking.class)))
    @APIResponse(responseCode = "409", description = "Marks are missing or differ, or prices are hidden")
    @Transactional
    @Operation(
            operationId = "getProvisionalRanking",
            summary = "Read what the ranking would be if the evaluation were closed now",
            description = """
                    Not while marks are missing or differ, or prices are hidden: 409.

                    Roles: service; buyer of the evaluation's organisation.""")
    public CombinationRanking provisionalRanking(@PathParam("id") UUID id) {
        var evaluation = evaluations.require(id);
        readers.requireBuyer(evaluation);
        var dossier = dossiers.of(evaluation);
        dossier.requireVisiblePrices(evaluation.status());
        var table = tables.of(evaluation, dossier);
        evaluation.requireRankable(table);
        var request = dossier.request();
        return ProvisionalRanking.of(request.method(), dossier.method(), table.offers(), request.optionCombination());
    }

    /** Makes the quality marks final; only then are prices shown where they are hidden. */
    @PUT
    @Path("quality-lock")
    @Transactional
    @Operation(operationId = "lockQualityMarks", summary = "Make the quality marks final", description = """
                    Only then are prices shown where they are hidden. Repeatable.

                    Roles: service; buyer of the evaluation's organisation.""")
    public EvaluationStanding lockQuality(@PathParam("id") UUID id) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        readers.requireBuyer(evaluation);
        var dossier = dossiers.of(evaluation);
        return views.standing(evaluation, dossier, closing.lockQuality(evaluation, dossier));
    }

    /** Freezes the result, from the marks as they stand in the database. Repeatable: closed stays closed. */
    @PUT
    @Path("closure")
    @Transactional
    @Operation(
            operationId = "closeEvaluation",
            summary = "Close the evaluation: the result is frozen",
            description = """
                    Needs every mark. From then on no mark changes, and tender-service may take the ranking over. Repeatable: closed stays closed.

                    Roles: service; buyer of the evaluation's organisation.""")
    public EvaluationStanding close(@PathParam("id") UUID id) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        readers.requireBuyer(evaluation);
        var dossier = dossiers.of(evaluation);
        closing.close(evaluation, dossier);
        return views.standing(evaluation, dossier, MarksSoFar.ALL);
    }
}
