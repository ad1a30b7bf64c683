package fr.adjuge.scoring.marking;

import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.problem.ProblemType.NOT_ASSIGNED;
import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_RESOURCE;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.dto.scoring.NewMark;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.marking.MarkTaking.Given;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.OptionCombination;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mark of the caller on one criterion of one offer. */
@Path("/evaluations/{id}/marks/{offerId}/{criterionId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Marking", description = "The marks of the evaluators, each with its reason: one by one or as a table.")
public class MarkResource {

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final MarkTaking taking;
    private final Readers readers;
    private final Caller caller;

    MarkResource(
            EvaluationRepository evaluations, Dossiers dossiers, MarkTaking taking, Readers readers, Caller caller) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.taking = taking;
        this.readers = readers;
        this.caller = caller;
    }

    /** Gives the caller's mark, or changes it; repeatable. */
    @PUT
    @RolesAllowed(EVALUATOR)
    @Transactional
    @Operation(operationId = "giveMark", summary = "Give a mark with its reason, or change it", description = """
                    The caller's own mark for one offer on one criterion, until the evaluation is closed. Repeatable.

                    Where the method says that options change the marks, `?option=` for each of some options gives a
                    mark for these together: it counts under this combination and nowhere else.

                    Roles: evaluator to whom the criterion is assigned.""")
    public MarkView give(
            @PathParam("id") UUID id,
            @PathParam("offerId") String offerId,
            @PathParam("criterionId") String criterionId,
            @QueryParam("option") List<String> options,
            @NotNull @Valid NewMark request) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        var dossier = dossiers.of(evaluation);
        readers.requireEvaluator(evaluation, dossier);
        var criterion = markedCriterion(dossier, offerId, criterionId);
        var combination = combination(dossier, options);
        var mark = new WrittenMark(request.mark(), request.label(), request.reason()).on(criterion.scale());
        var value = NewMarks.value(mark, criterion);
        return MarkViews.of(taking.take(evaluation, new Given(offerId, criterionId, combination, mark, value)));
    }

    /** Takes back the caller's mark for a combination of options. */
    @DELETE
    @RolesAllowed(EVALUATOR)
    @Transactional
    @Operation(operationId = "takeBackMark", summary = "Take back a mark given for some options", description = """
                    The mark of the base offer counts under this combination again. A mark of the base offer itself is
                    changed, not taken back. Repeatable.

                    Roles: evaluator to whom the criterion is assigned.""")
    public void takeBack(
            @PathParam("id") UUID id,
            @PathParam("offerId") String offerId,
            @PathParam("criterionId") String criterionId,
            @QueryParam("option") @NotEmpty List<String> options) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        var dossier = dossiers.of(evaluation);
        readers.requireEvaluator(evaluation, dossier);
        markedCriterion(dossier, offerId, criterionId);
        taking.takeBack(evaluation, offerId, criterionId, combination(dossier, options));
    }

    private static OptionCombination combination(Dossier dossier, List<String> options) {
        var combination = dossier.method().combination(options);
        if (combination.optionIds().size() != options.size()
                || !dossier.combinations().contains(combination)) {
            throw new RefusedException(
                    UNKNOWN_RESOURCE,
                    new Text("no mark to be given with the options %s", "aucune note à donner avec les options %s")
                            .with(String.join(", ", options)));
        }
        return combination;
    }

    private Criterion markedCriterion(Dossier dossier, String offerId, String criterionId) {
        if (dossier.places().row(offerId).isEmpty() || !dossier.assignments().isMarked(criterionId)) {
            throw new RefusedException(
                    UNKNOWN_RESOURCE,
                    new Text(
                                    "no mark to be given to offer “%s” on criterion “%s”",
                                    "aucune note à donner à l'offre « %s » au critère « %s »")
                            .with(offerId, criterionId));
        }
        if (dossier.places().column(criterionId, caller.subject()).isEmpty()) {
            throw new RefusedException(
                    NOT_ASSIGNED,
                    new Text("criterion “%s” is assigned to others", "le critère « %s » est confié à d'autres")
                            .with(criterionId));
        }
        return dossier.criterion(criterionId).orElseThrow();
    }
}
