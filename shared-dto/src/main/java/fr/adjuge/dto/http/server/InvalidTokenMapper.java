package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.UNAUTHENTICATED;

import fr.adjuge.dto.http.InvalidValue;
import fr.adjuge.dto.http.Language;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A token that is garbled, expired, or not meant for us. */
@Provider
class InvalidTokenMapper implements ExceptionMapper<AuthenticationFailedException> {

    private final HttpHeaders headers;

    InvalidTokenMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(AuthenticationFailedException exception) {
        var unwritten = JsonFault.inChain(exception, InvalidValue.class);
        var detail = unwritten == null ? UNAUTHENTICATED.detail() : unwritten.reason();
        return Response.fromResponse(
                        UNAUTHENTICATED.problem(detail, Language.of(headers)).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
