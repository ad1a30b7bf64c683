package fr.adjuge.notice.problem;

import static fr.adjuge.notice.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;

/** A constraint of the database (SQLState class 23) that a request would break, such as an identifier used twice. */
@Provider
class ConflictMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Text IDENTIFIER_TAKEN = new Text(
            "another notice has this identifier: give this one its own",
            "un autre avis porte cet identifiant : donnez-en un autre à celui-ci");
    private static final Text SENT = new Text(
            "another request sent this notice at the same moment",
            "une autre requête a envoyé cet avis au même moment");

    private static final Text UNNAMED = new Text(
            "another record already holds what this request would record",
            "un autre enregistrement contient déjà ce que cette requête enregistrerait");

    private final HttpHeaders headers;

    ConflictMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ConstraintViolationException violation) {
        var language = Language.of(headers);
        return switch (Objects.requireNonNullElse(violation.getConstraintName(), "")) {
            case "notice_pkey" ->
                CONFLICT.problem(IDENTIFIER_TAKEN, language)
                        .withViolations(List.of(Violation.inBody("/awardNoticeId", IDENTIFIER_TAKEN.in(language))))
                        .toResponse();
            case "publication_pkey" -> CONFLICT.problem(SENT, language).toResponse();
            default -> CONFLICT.problem(UNNAMED, language).toResponse();
        };
    }
}
