package fr.adjuge.dto.http.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Says which methods a path takes, as a 405 does; left to itself Jakarta REST names those of longer paths too. */
@Provider
@PreMatching
@Priority(Priorities.USER + 1000) // what is hidden stays hidden
class OptionsAnswer implements ContainerRequestFilter {

    private final AllowedMethods allowedMethods;

    OptionsAnswer(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        var allowed = allowedMethods.at(request.getUriInfo().getPath());
        if (!allowed.isEmpty()) {
            request.abortWith(Response.noContent().allow(allowed).build());
        }
    }
}
