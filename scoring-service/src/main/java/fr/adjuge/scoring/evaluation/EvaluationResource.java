package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.scoring.exchange.CanonicalForm;
import fr.adjuge.scoring.exchange.ScoredRequest;
import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Evaluations: opened by tender-service, marked by evaluators, closed once. */
@Path("/evaluations/{id}")
public class EvaluationResource {

    private final EvaluationRepository evaluations;
    private final MarkRepository marks;
    private final EvaluationViews views;
    private final Readers readers;
    private final InstantSource clock;

    EvaluationResource(
            EvaluationRepository evaluations,
            MarkRepository marks,
            EvaluationViews views,
            Readers readers,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.marks = marks;
        this.views = views;
        this.readers = readers;
        this.clock = clock;
    }

    /** Repeatable: the same body again is answered with the evaluation as it stands. */
    @PUT
    @RolesAllowed(SERVICE)
    @Transactional
    public RestResponse<EvaluationView> open(@RestPath UUID id, @NotNull @Valid EvaluationRequest request) {
        var canonical = CanonicalForm.of(CanonicalForm.sorted(request));
        var hash = CanonicalForm.hash(canonical);
        var known = evaluations.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSameRequest(hash);
            return RestResponse.ok(view(known.get(), Dossier.of(known.get())));
        }
        var dossier = Dossier.read(request);
        UnlawfulMethod.refuse(dossier.method());
        var evaluation = new Evaluation(id, request.organisation(), canonical, hash, clock.instant());
        evaluations.persist(evaluation);
        Log.infof("evaluation opened id=%s tender=%s lot=%s", id, request.tenderId(), request.lotId());
        return ResponseBuilder.<EvaluationView>created(URI.create("/evaluations/" + id))
                .entity(view(evaluation, dossier))
                .build();
    }

    @GET
    @RolesAllowed({SERVICE, BUYER, EVALUATOR, REPRESENTATIVE, AUDITOR})
    @Transactional
    public EvaluationView get(@RestPath UUID id) {
        var evaluation = evaluations.require(id);
        var dossier = Dossier.of(evaluation);
        readers.requireReader(evaluation, dossier);
        return view(evaluation, dossier);
    }

    /** Makes the quality marks final; only then are prices shown where they are hidden. */
    @PUT
    @Path("quality-lock")
    @RolesAllowed({SERVICE, BUYER})
    @Transactional
    public EvaluationView lockQuality(@RestPath UUID id) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        readers.requireBuyer(evaluation);
        var dossier = Dossier.of(evaluation);
        dossier.requireComplete(marks.of(id));
        evaluation.lockQuality();
        Log.infof("quality marks locked id=%s", id);
        return view(evaluation, dossier);
    }

    /** Freezes the result. Repeatable: closed stays closed. */
    @PUT
    @Path("closure")
    @RolesAllowed({SERVICE, BUYER})
    @Transactional
    public EvaluationView close(@RestPath UUID id) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        readers.requireBuyer(evaluation);
        var dossier = Dossier.of(evaluation);
        if (!evaluation.isClosed()) {
            freeze(evaluation, dossier, marks.of(id));
            Log.infof("evaluation closed id=%s", id);
        }
        return view(evaluation, dossier);
    }

    private void freeze(Evaluation evaluation, Dossier dossier, List<Mark> given) {
        dossier.requireComplete(given);
        var input = dossier.scoringRequest(given);
        var result = CanonicalForm.of(ScoredRequest.score(input));
        evaluation.close(CanonicalForm.of(input), result, CanonicalForm.hash(result), clock.instant());
    }

    private EvaluationView view(Evaluation evaluation, Dossier dossier) {
        return views.view(evaluation, dossier, marks.of(evaluation.id()));
    }
}
