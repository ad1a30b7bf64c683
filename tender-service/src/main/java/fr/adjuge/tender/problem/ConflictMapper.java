package fr.adjuge.tender.problem;

import static fr.adjuge.tender.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.RefusedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** A constraint of the database (SQLState class 23) that a request would break: somebody was faster. */
@Provider
class ConflictMapper implements ExceptionMapper<ConstraintViolationException> {

    private final HttpHeaders headers;

    ConflictMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ConstraintViolationException violation) {
        var refusal = Optional.ofNullable(violation.getConstraintName())
                .flatMap(Conflict::of)
                .map(Conflict::refusal)
                .orElseGet(() -> new RefusedException(CONFLICT, Conflict.UNNAMED));
        return refusal.problem(Language.of(headers)).toResponse();
    }
}
