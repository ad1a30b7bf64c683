package fr.adjuge.notice.problem;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Problem;
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
        return problem(refusal, Language.of(headers)).toResponse();
    }

    private static Problem problem(RefusedException refusal, Language language) {
        var problem = refusal.type()
                .problem(refusal.detail(), language)
                .withViolations(refusal.breaches().stream()
                        .map(breach -> breach.in(language))
                        .toList());
        return refusal.legalBasis()
                .map(LegalBasis::citation)
                .map(problem::withLegalBasis)
                .orElse(problem);
    }
}
