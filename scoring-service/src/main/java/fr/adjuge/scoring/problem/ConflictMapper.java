package fr.adjuge.scoring.problem;

import static fr.adjuge.scoring.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Problem;
import fr.adjuge.scoring.access.Language;
import fr.adjuge.scoring.explanation.Text;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;

/** A constraint of the database (SQLState class 23) that a request would break: somebody was faster. */
@Provider
class ConflictMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Text DETAIL = new Text(
            "un autre enregistrement contient déjà ce que cette requête enregistrerait",
            "another record already holds what this request would record");

    private final Language language;

    ConflictMapper(Language language) {
        this.language = language;
    }

    @Override
    public Response toResponse(ConstraintViolationException violation) {
        var caller = language.ofCaller();
        return Problem.of(
                        CONFLICT.kebabCase(),
                        CONFLICT.status(),
                        CONFLICT.title().in(caller),
                        DETAIL.in(caller))
                .toResponse();
    }
}
