package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.server.DatabaseSilence;
import fr.adjuge.dto.http.server.RequestHead;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Role;
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
 * Tells a caller that there is no such tender for it before a body or a parameter is read: what is wrong with these is
 * nothing to a stranger. Where neither is sent, the operation itself finds it out at once.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 500)
class TenderFirst implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final TenderRepository tenders;
    private final RefusedAttempts attempts;

    TenderFirst(ResourceInfo resource, TenderRepository tenders, RefusedAttempts attempts) {
        this.resource = resource;
        this.tenders = tenders;
        this.attempts = attempts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var head = new RequestHead(request, resource);
        if (head.bringsSomething()) {
            head.identifier("tenderId", "id").ifPresent(id -> require(id, head));
        }
    }

    private void require(UUID id, RequestHead head) {
        var door = Door.of(head);
        if (door.roles().isEmpty()) {
            return; // for everybody
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> require(id, door.roles()));
        } catch (RefusedException refusal) {
            door.audited().ifPresent(operation -> attempts.note(id, operation, refusal));
            throw refusal;
        } catch (RuntimeException failure) {
            if (!isKeptByOperation(failure)) {
                throw failure;
            }
        }
    }

    /** What waits for a database has its arrival kept by the operation itself, which reads the body for that. */
    private boolean isKeptByOperation(RuntimeException failure) {
        return resource.getResourceMethod().isAnnotationPresent(ArrivalKept.class) && DatabaseSilence.isBehind(failure);
    }

    private void require(UUID id, List<Role> roles) {
        if (roles.stream().allMatch(Role::isOfBuyer)) {
            tenders.requireOwn(id);
        } else {
            tenders.requirePublished(id);
        }
    }
}
