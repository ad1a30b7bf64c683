package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.RefusedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Puts a refusal on the wire, in the language of the caller. */
@Provider
class RefusedExceptionMapper implements ExceptionMapper<RefusedException> {

    private final HttpHeaders headers;

    RefusedExceptionMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(RefusedException refusal) {
        return refusal.problem(Language.of(headers)).toResponse();
    }
}
