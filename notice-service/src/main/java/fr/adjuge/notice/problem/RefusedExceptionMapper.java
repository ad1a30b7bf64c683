package fr.adjuge.notice.problem;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Puts a refusal on the wire, in the language of the caller. */
@Provider
class RefusedExceptionMapper implements ExceptionMapper<RefusedException> {

    private static final String WHOLE_BODY = "";

    private final HttpHeaders headers;

    RefusedExceptionMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(RefusedException refusal) {
        return refusal.type()
                .problem(refusal.detail(), Language.of(headers))
                .withViolations(refusal.faults().stream()
                        .map(fault -> Violation.inBody(WHOLE_BODY, fault))
                        .toList())
                .toResponse();
    }
}
