package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.problem.ProblemType.NOT_ASSIGNED;
import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_RESOURCE;
import static jakarta.persistence.LockModeType.PESSIMISTIC_READ;

import fr.adjuge.dto.scoring.EvaluationView.MarkView;
import fr.adjuge.dto.scoring.NewMark;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.problem.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;

/** Marks that evaluators give, each with its reason. */
@Path("/evaluations/{id}/marks/{offerId}/{criterionId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MarkResource {

    private final EvaluationRepository evaluations;
    private final MarkRepository marks;
    private final Readers readers;
    private final Caller caller;
    private final InstantSource clock;

    MarkResource(
            EvaluationRepository evaluations,
            MarkRepository marks,
            Readers readers,
            Caller caller,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.marks = marks;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Gives the caller's mark, or changes it; repeatable. */
    @PUT
    @RolesAllowed(EVALUATOR)
    @Transactional
    public MarkView give(
            @PathParam("id") UUID id,
            @PathParam("offerId") String offerId,
            @PathParam("criterionId") String criterionId,
            @NotNull @Valid NewMark request) {
        var evaluation = evaluations.require(id, PESSIMISTIC_READ);
        var dossier = Dossier.of(evaluation);
        readers.requireEvaluator(evaluation, dossier);
        var value = NewMarks.value(request, markedCriterion(dossier, offerId, criterionId));
        evaluation.requireMarkable();
        return EvaluationViews.view(
                marks.record(new MarkKey(id, offerId, criterionId, caller.subject()), value, request, clock.instant()));
    }

    private Criterion markedCriterion(Dossier dossier, String offerId, String criterionId) {
        var isKnownOffer =
                dossier.offersToMark().stream().anyMatch(offer -> offer.id().equals(offerId));
        if (!isKnownOffer || !dossier.assignments().isMarked(criterionId)) {
            throw new RefusedException(
                    UNKNOWN_RESOURCE,
                    new Text(
                                    "aucune note à donner à l'offre « %s » au critère « %s »",
                                    "no mark to be given to offer “%s” on criterion “%s”")
                            .with(offerId, criterionId));
        }
        if (!dossier.assignments().evaluatorsOf(criterionId).contains(caller.subject())) {
            throw new RefusedException(
                    NOT_ASSIGNED,
                    new Text("le critère « %s » est confié à d'autres", "criterion “%s” is assigned to others")
                            .with(criterionId));
        }
        return dossier.criterion(criterionId).orElseThrow();
    }
}
