package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Says in every problem which request it answers. */
@Provider
class ProblemAddress implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            var path = URI.create(request.getUriInfo().getRequestUri().getRawPath());
            response.setEntity(problem.withInstance(path));
        }
    }
}
