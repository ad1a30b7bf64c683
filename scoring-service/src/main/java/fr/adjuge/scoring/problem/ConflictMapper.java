package fr.adjuge.scoring.problem;

import static fr.adjuge.scoring.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Problem;
import fr.adjuge.scoring.access.Language;
import fr.adjuge.scoring.explanation.Text;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;

/** A constraint of the database (SQLState class 23) that a request would break: somebody was faster. */
@Provider
class ConflictMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Map<String, Text> WORDS = Map.of(
            "evaluation_pkey",
            new Text(
                    "une autre requête a ouvert cette évaluation au même moment : répétez la vôtre",
                    "another request opened this evaluation at the same moment: repeat yours"),
            "mark_pkey",
            new Text(
                    "une autre requête a donné cette note au même moment : relisez-la",
                    "another request gave this mark at the same moment: read it again"));

    private static final Text UNNAMED = new Text(
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
                        WORDS.getOrDefault(Objects.requireNonNullElse(violation.getConstraintName(), ""), UNNAMED)
                                .in(caller))
                .toResponse();
    }
}
