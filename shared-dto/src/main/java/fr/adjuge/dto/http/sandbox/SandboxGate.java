package fr.adjuge.dto.http.sandbox;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Makes the sandbox's paths look like any unknown path, to every caller and method, unless the mode is on. */
@Provider
@PreMatching
class SandboxGate implements ContainerRequestFilter {

    private final SandboxClock clock;

    SandboxGate(SandboxClock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (hides(request.getUriInfo().getPath(), clock.isSandbox())) {
            // Not a NotFoundException, for which the methods of the path would be looked up.
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }

    static boolean hides(String path, boolean isSandbox) {
        return !isSandbox && (path.equals("/sandbox") || path.startsWith("/sandbox/"));
    }
}
