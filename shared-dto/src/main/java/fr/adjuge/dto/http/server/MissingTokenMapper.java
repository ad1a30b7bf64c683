package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.UNAUTHENTICATED;

import fr.adjuge.dto.http.Language;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No token, where one is needed. Quarkus maps this exception too, so it must be mapped exactly. */
@Provider
class MissingTokenMapper implements ExceptionMapper<UnauthorizedException> {

    private final HttpHeaders headers;

    MissingTokenMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(UnauthorizedException exception) {
        return Response.fromResponse(UNAUTHENTICATED.in(Language.of(headers)).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
