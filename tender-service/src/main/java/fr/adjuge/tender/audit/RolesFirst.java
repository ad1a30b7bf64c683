package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.dto.http.server.RequestHead;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.Role;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

/**
 * Refuses who has none of the roles of an operation on what is sealed, and writes it down, before anything of the
 * request is read; elsewhere {@code @RolesAllowed} does it, which nobody could write down. And whoever acts for no
 * organisation, wherever one is needed: nothing is looked up for it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class RolesFirst implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Caller caller;
    private final RefusedAttempts attempts;
    private final DoneActs acts;

    RolesFirst(ResourceInfo resource, Caller caller, RefusedAttempts attempts, DoneActs acts) {
        this.resource = resource;
        this.caller = caller;
        this.attempts = attempts;
        this.acts = acts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var head = new RequestHead(request, resource);
        var door = Door.of(head);
        try {
            door.audited().ifPresent(operation -> {
                caller.requireOneOf(operation.roles());
                acts.isFor(Stream.of(operation.roles()).map(Role::inToken).toList());
            });
            if (door.isForOrganisations()) {
                caller.organisation();
            }
        } catch (RefusedException refusal) {
            door.audited().ifPresent(operation -> head.identifier("tenderId", "id")
                    .ifPresent(id -> attempts.note(id, operation, refusal)));
            throw refusal;
        }
    }
}
