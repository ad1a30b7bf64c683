package fr.adjuge.scoring.problem;

import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.Violation;
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
        var caller = language.ofCaller();
        var type = refusal.type();
        return Problem.of(
                        type.kebabCase(),
                        type.status(),
                        type.title().in(caller),
                        refusal.detail().in(caller))
                .withViolations(refusal.faults().stream()
                        .map(fault ->
                                Violation.inBody(fault.pointer(), fault.rule().in(caller)))
                        .toList())
                .toResponse();
    }
}
