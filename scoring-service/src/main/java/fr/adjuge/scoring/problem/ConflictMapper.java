package fr.adjuge.scoring.problem;

import static fr.adjuge.scoring.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import jakarta.ws.rs.core.HttpHeaders;
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
                    "another request opened this evaluation at the same moment: repeat yours",
                    "une autre requête a ouvert cette évaluation au même moment : répétez la vôtre"),
            "mark_pkey",
            new Text(
                    "another request gave this mark at the same moment: read it again",
                    "une autre requête a donné cette note au même moment : relisez-la"));

    private static final Text UNNAMED = new Text(
            "another record already holds what this request would record",
            "un autre enregistrement contient déjà ce que cette requête enregistrerait");

    private final HttpHeaders headers;

    ConflictMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ConstraintViolationException violation) {
        var sentence = WORDS.getOrDefault(Objects.requireNonNullElse(violation.getConstraintName(), ""), UNNAMED);
        return CONFLICT.problem(sentence, Language.of(headers)).toResponse();
    }
}
