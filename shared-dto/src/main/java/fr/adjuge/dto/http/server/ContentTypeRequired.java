package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.UNSUPPORTED_MEDIA_TYPE;

import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** A body of which nobody says what it is would be taken for whatever the resource wants. */
@Provider
class ContentTypeRequired implements ContainerRequestFilter {

    private static final Text MISSING = new Text("say what the body is", "dites ce qu'est le corps de la requête");

    private final ResourceInfo resource;

    ContentTypeRequired(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET)
                && new RequestHead(request, resource).hasBody()
                && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            throw new RequestRefused(
                    UNSUPPORTED_MEDIA_TYPE, MISSING, message -> Violation.inHeader(HttpHeaders.CONTENT_TYPE, message));
        }
    }
}
