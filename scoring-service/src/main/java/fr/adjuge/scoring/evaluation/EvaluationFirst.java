package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.server.RequestHead;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;

/**
 * Tells a caller that there is no such evaluation for it before a mark or a workbook is read: what is wrong with these
 * is nothing to a stranger.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 500)
class EvaluationFirst implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final Readers readers;

    EvaluationFirst(ResourceInfo resource, EvaluationRepository evaluations, Dossiers dossiers, Readers readers) {
        this.resource = resource;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.readers = readers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var head = new RequestHead(request, resource);
        var roles = head.roles();
        // Our own services may read all, and open what does not exist yet.
        if (head.bringsSomething() && !roles.isEmpty() && !roles.equals(List.of(SERVICE))) {
            head.identifier("id")
                    .ifPresent(id -> QuarkusTransaction.requiringNew().run(() -> require(id, roles)));
        }
    }

    private void require(UUID id, List<String> roles) {
        var evaluation = evaluations.require(id);
        if (roles.equals(List.of(EVALUATOR))) {
            readers.requireEvaluator(evaluation, dossiers.of(evaluation));
        } else {
            readers.requireReader(evaluation, dossiers.of(evaluation));
        }
    }
}
