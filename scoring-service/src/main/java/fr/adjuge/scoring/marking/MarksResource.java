package fr.adjuge.scoring.marking;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.scoring.MarkEventView;
import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.dto.scoring.MissingMark;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.marking.MarkRepository.Filter;
import fr.adjuge.scoring.marking.MarkTable.Missing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The marks of an evaluation, those given and those still missing, as lists. */
@Path("/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
@Tag(name = "Marking", description = "The marks of the evaluators, each with its reason: one by one or as a table.")
public class MarksResource {

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final MarkRepository marks;
    private final MarkHistory history;
    private final MarkTables tables;
    private final Readers readers;

    MarksResource(
            EvaluationRepository evaluations,
            Dossiers dossiers,
            MarkRepository marks,
            MarkHistory history,
            MarkTables tables,
            Readers readers) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.marks = marks;
        this.history = history;
        this.tables = tables;
        this.readers = readers;
    }

    /** By offer, criterion, options and evaluator. Before the closure evaluators see only what they gave themselves. */
    @GET
    @Path("marks")
    @Transactional
    @Operation(
            operationId = "listMarks",
            summary = "List the marks that were given, with their reasons",
            description = """
                    By offer, criterion and evaluator. Before the closure evaluators see only their own.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public Page<MarkView> given(
            @PathParam("id") UUID id,
            @QueryParam("offerId") Optional<String> offerId,
            @QueryParam("criterionId") Optional<String> criterionId,
            @QueryParam("evaluator") Optional<String> evaluator,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        var evaluation = evaluations.require(id);
        readers.requireReader(evaluation, dossiers.of(evaluation));
        var only = readers.onlyEvaluatorShown(evaluation);
        if (only.isPresent() && evaluator.isPresent() && !only.equals(evaluator)) {
            return new Page<>(List.of(), Optional.empty());
        }
        return Page.of(
                marks.page(id, new Filter(offerId, criterionId, only.or(() -> evaluator)), cursor, limit + 1),
                limit,
                mark -> Cursor.after(
                        mark.offerId(), mark.criterionId(), mark.key().optionIds(), mark.evaluator()),
                MarkViews::of);
    }

    /** In the order in which it happened; nothing in it is ever changed. */
    @GET
    @Path("mark-history")
    @RolesAllowed({SERVICE, BUYER, AUDITOR})
    @Transactional
    @Operation(
            operationId = "listMarkHistory",
            summary = "Read who gave, changed or took back which mark, and when",
            description = """
                    Line by line, as it happened; nothing is ever changed in it. The hash of a line is the SHA-256 of this JSON in UTF-8, without blanks: `previousHash`, `number`, `toldAt` (in UTC), `evaluator`, `act`, `offerId`, `criterionId`, `optionCombination`, `mark`, `label`, `reason`, in this order, null where there is none. A history that somebody shortened or changed no longer leads to the hash of its last line.

                    Roles: service; buyer, auditor of the evaluation's organisation, before the closure only if they do not mark themselves.""")
    public Page<MarkEventView> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        var evaluation = evaluations.require(id);
        readers.requireAuditor(evaluation, dossiers.of(evaluation));
        return Page.of(
                history.page(id, cursor, limit + 1),
                limit,
                event -> Cursor.after(event.place().number()),
                MarkViews::of);
    }

    /** Offer by offer, then by criterion in the order of the method. */
    @GET
    @Path("missing-marks")
    @Transactional
    @Operation(operationId = "listMissingMarks", summary = "List the marks that are still missing", description = """
                    Offer by offer, then by criterion in the order of the method. After the closure there are none.

                    Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.""")
    public Page<MissingMark> missing(
            @PathParam("id") UUID id,
            @QueryParam("offerId") Optional<String> offerId,
            @QueryParam("criterionId") Optional<String> criterionId,
            @QueryParam("evaluator") Optional<String> evaluator,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        var evaluation = evaluations.require(id);
        var dossier = dossiers.of(evaluation);
        readers.requireReader(evaluation, dossier);
        var after = cursor.map(last -> last.key(0, Long::valueOf)).orElse(-1L);
        return Page.of(
                evaluation.isClosed()
                        ? List.<Missing>of()
                        : tables.of(evaluation, dossier)
                                .missingMarks()
                                .filter(place -> place.number() > after)
                                .filter(place -> place.isAbout(offerId, criterionId, evaluator))
                                .limit(limit + 1)
                                .toList(),
                limit,
                place -> Cursor.after(place.number()),
                MarkViews::of);
    }
}
