package fr.adjuge.notice.time;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Makes the sandbox's paths look like any unknown path, to every caller and method, unless the mode is on. */
@Provider
@PreMatching
class SandboxGate implements ContainerRequestFilter {

    private final DomainClock clock;

    SandboxGate(DomainClock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!clock.isSandbox() && request.getUriInfo().getPath().startsWith("/sandbox")) {
            throw new NotFoundException();
        }
    }
}
