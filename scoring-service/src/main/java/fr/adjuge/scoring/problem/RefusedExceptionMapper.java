package fr.adjuge.scoring.problem;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.scoring.access.Language;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Puts a refusal on the wire, in the language of the caller. */
@Provider
class RefusedExceptionMapper implements ExceptionMapper<RefusedException> {

    private final Language language;

    RefusedExceptionMapper(Language language) {
        this.language = language;
    }

    @Override
    public Response toResponse(RefusedException refusal) {
        return problem(refusal, language.read()).toResponse();
    }

    private static Problem problem(RefusedException refusal, fr.adjuge.dto.http.Language language) {
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
