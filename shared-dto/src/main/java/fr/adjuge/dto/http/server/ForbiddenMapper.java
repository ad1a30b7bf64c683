package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.FORBIDDEN;

import fr.adjuge.dto.http.Language;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A token without a role that this act asks for. */
@Provider
class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {

    private final HttpHeaders headers;

    ForbiddenMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ForbiddenException exception) {
        return FORBIDDEN.in(Language.of(headers)).toResponse();
    }
}
