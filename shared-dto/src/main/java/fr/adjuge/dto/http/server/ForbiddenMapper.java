package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.FORBIDDEN;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.RoleWords;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A token without a role that this act asks for. */
@Provider
class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {

    private final HttpHeaders headers;
    private final ResourceInfo resource;

    ForbiddenMapper(HttpHeaders headers, ResourceInfo resource) {
        this.headers = headers;
        this.resource = resource;
    }

    @Override
    public Response toResponse(ForbiddenException exception) {
        return new RequestRefused(FORBIDDEN, RoleWords.onlyFor(RequestHead.rolesOf(resource)))
                .problem(Language.of(headers))
                .toResponse();
    }
}
