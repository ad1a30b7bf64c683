package fr.adjuge.tender.problem;

import static fr.adjuge.tender.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.access.CallerLanguage;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;

/** A constraint of the database (SQLState class 23) that a request would break: somebody was faster. */
@Provider
class ConflictMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Text DETAIL = new Text(
            "another record already holds what this request would record",
            "un autre enregistrement contient déjà ce que cette requête enregistrerait");

    private final CallerLanguage language;

    ConflictMapper(CallerLanguage language) {
        this.language = language;
    }

    @Override
    public Response toResponse(ConstraintViolationException violation) {
        return CONFLICT.problem(DETAIL, language.ofCaller()).toResponse();
    }
}
