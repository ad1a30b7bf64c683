package fr.adjuge.tender.evaluation;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.dto.tender.NewEvaluation;
import fr.adjuge.dto.tender.RankingView;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotDesk;
import fr.adjuge.tender.lot.LotViews;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.scoring.ScoringClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The comparison of the offers for a lot: made in scoring-service, frozen there, taken over here. */
@Path("/tenders/{tenderId}/lots/{lotId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Evaluation",
        description = "The comparison of the offers for a lot: made and frozen in scoring-service, taken over here.")
class EvaluationResource {

    private final LotDesk desk;
    private final LotViews views;
    private final EvaluationOpening opening;
    private final ScoringClient scoring;
    private final FrozenRankings rankings;
    private final RankingViews results;

    EvaluationResource(
            LotDesk desk,
            LotViews views,
            EvaluationOpening opening,
            @RestClient ScoringClient scoring,
            FrozenRankings rankings,
            RankingViews results) {
        this.desk = desk;
        this.views = views;
        this.opening = opening;
        this.scoring = scoring;
        this.rankings = rankings;
        this.results = results;
    }

    @POST
    @Path("evaluation")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @MayRefuse(status = "502", meaning = "Another service refused")
    @Operation(
            operationId = "openEvaluation",
            summary = "Open the evaluation of the offers for a lot",
            description = """
                    Hands the announced method and the admitted, regular offers to scoring-service, where the evaluators give their marks. `evaluationId` of the answer names the evaluation there.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> open(
            @PathParam("tenderId") UUID tenderId,
            @PathParam("lotId") String lotId,
            @NotNull @Valid NewEvaluation request) {
        var taken = desk.take(tenderId, lotId);
        taken.permitted(LotAction.EVALUATE);
        opening.open(taken, request.priceVisibility(), request.evaluators());
        return views.tagged(desk.done(
                taken,
                LotAction.EVALUATE,
                Map.of("evaluation", taken.lot().evaluationId().orElseThrow().toString())));
    }

    /** Takes the frozen ranking over. */
    @POST
    @Path("ranking")
    @RolesAllowed("buyer")
    @Transactional
    @AnsweredOnce
    @IfMatchRequired
    @MayRefuse(status = "502", meaning = "Another service refused")
    @Operation(operationId = "takeRanking", summary = "Take the frozen ranking over", description = """
                    The evaluation must be closed in scoring-service first.

                    Roles: buyer of the tender's organisation.""")
    public RestResponse<LotView> rank(@PathParam("tenderId") UUID tenderId, @PathParam("lotId") String lotId) {
        var taken = desk.take(tenderId, lotId);
        taken.permitted(LotAction.RANK);
        var id = taken.lot().evaluationId().orElseThrow();
        var hash = taken.resultHash().orElseThrow();
        var result = scoring.result(id);
        rankings.persist(new FrozenRanking(id, hash, results.written(result)));
        taken.lot().rank(RankingReading.of(id, hash, result, taken.announced().method()), taken);
        return views.tagged(desk.done(taken, LotAction.RANK, Map.of("evaluation", id.toString(), "resultHash", hash)));
    }

    @GET
    @Path("ranking")
    @RolesAllowed({"buyer", "representative", "auditor"})
    @Operation(operationId = "getRanking", summary = "Read the frozen ranking of a lot", description = """
                    As scoring-service made it, with the hash of the result. Before there is one: 404.

                    Roles: buyer, representative, auditor of the tender's organisation.""")
    public RankingView ranking(@PathParam("tenderId") UUID tenderId, @PathParam("lotId") String lotId) {
        return desk.read(tenderId, lotId)
                .lot()
                .ranking()
                .map(Ranking::evaluationId)
                .flatMap(rankings::findByIdOptional)
                .map(results::view)
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("this lot has no ranking yet", "ce lot n'a pas encore de classement")));
    }
}
