package fr.adjuge.notice.problem;

import static fr.adjuge.notice.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;

/** A constraint of the database (SQLState class 23) that a request would break, such as an identifier used twice. */
@Provider
class ConflictMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Text DETAIL = new Text(
            "another record already holds what this request would record",
            "un autre enregistrement contient déjà ce que cette requête enregistrerait");

    private final HttpHeaders headers;

    ConflictMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ConstraintViolationException violation) {
        return CONFLICT.problem(DETAIL, Language.of(headers)).toResponse();
    }
}
