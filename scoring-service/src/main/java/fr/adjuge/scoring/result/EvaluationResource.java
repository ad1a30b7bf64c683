package fr.adjuge.scoring.result;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationSummary;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.EvaluationStatus;
import fr.adjuge.scoring.evaluation.MarksSoFar;
import fr.adjuge.scoring.evaluation.Progress;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.marking.MarkTable;
import fr.adjuge.scoring.marking.MarkTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Evaluations: opened by tender-service, read by all who take part. */
@Path("/evaluations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "Opened by tender-service, marked by evaluators, closed once.")
public class EvaluationResource {

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final MarkTables tables;
    private final EvaluationViews views;
    private final Readers readers;
    private final DoneActs acts;
    private final InstantSource clock;

    EvaluationResource(
            EvaluationRepository evaluations,
            Dossiers dossiers,
            MarkTables tables,
            EvaluationViews views,
            Readers readers,
            DoneActs acts,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.tables = tables;
        this.views = views;
        this.readers = readers;
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
    @Transactional
    @Operation(
            operationId = "listEvaluations",
            summary = "List the evaluations that the caller has a part in, the last opened first",
            description = """
                All of the organisation for a buyer, a representative or an auditor; for an evaluator those that name it. `marks` tells what is still to be marked; `status=OPEN` leaves only those where something may be.

                Roles: buyer, representative, auditor; evaluator.\
                """)
    public Page<EvaluationSummary> list(
            @QueryParam("tenderId") Optional<UUID> tenderId,
            @QueryParam("status") Optional<EvaluationStatus> status,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return Page.of(
                evaluations.page(
                        new EvaluationRepository.Filter(readers.organisation(), readers.evaluator(), tenderId, status),
                        cursor,
                        limit + 1),
                limit,
                evaluation -> Cursor.after(evaluation.openedAt(), evaluation.id()),
                evaluation -> views.summary(evaluation, evaluation.isClosed() ? List.of() : progress(evaluation)));
    }

    /** Repeatable: the same body again is answered with the evaluation as it stands. */
    @PUT
    @Path("{id}")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Opened before, with the same content",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @RolesAllowed(SERVICE)
    @Transactional
    @LargeBody
    @Operation(
            operationId = "openEvaluation",
            summary = "Open an evaluation: the method and the offers to be marked",
            description = """
                The caller's own identifier: the same content again is answered with the evaluation as it stands, another content is refused (409). A method that is unlawful is refused (422).

                Roles: service.\
                """)
    public RestResponse<EvaluationView> open(@PathParam("id") UUID id, @NotNull @Valid EvaluationRequest request) {
        var known = evaluations.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(request);
            return RestResponse.ok(view(known.get()));
        }
        var dossier = Dossier.toOpen(request);
        var evaluation = new Evaluation(id, request, clock.instant());
        evaluations.persist(evaluation);
        acts.add("OPEN", request.tenderId());
        return ResponseBuilder.<EvaluationView>created(URI.create("/evaluations/" + id))
                .entity(view(evaluation, dossier, MarkTable.unmarked(dossier)))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({SERVICE, BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
    @Transactional
    @Operation(
            operationId = "getEvaluation",
            summary = "Read an evaluation, and what the caller may do with it now",
            description = """
                Its method, its offers, and how many marks are given; the marks themselves are lists of their own.

                Roles: service; buyer, representative, auditor of the evaluation's organisation; its evaluators.\
                """)
    public EvaluationView get(@PathParam("id") UUID id) {
        var evaluation = evaluations.require(id);
        readers.requireReader(evaluation, dossiers.of(evaluation));
        return view(evaluation);
    }

    private EvaluationView view(Evaluation evaluation) {
        var dossier = dossiers.of(evaluation);
        return evaluation.isClosed()
                ? views.view(evaluation, dossier, progress(evaluation), MarksSoFar.ALL)
                : view(evaluation, dossier, tables.of(evaluation, dossier));
    }

    private EvaluationView view(Evaluation evaluation, Dossier dossier, MarkTable marks) {
        return views.view(evaluation, dossier, marks.progress(), marks);
    }

    private List<Progress> progress(Evaluation evaluation) {
        var dossier = dossiers.of(evaluation);
        return evaluation.isClosed() && !dossier.marksDependOnOptions()
                ? dossier.places().fullProgress()
                : tables.of(evaluation, dossier).progress();
    }
}
