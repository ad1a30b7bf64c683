package fr.adjuge.notice.problem;

import static fr.adjuge.dto.http.PlatformProblem.PRECONDITION_FAILED;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Two requests that started from the same version: the second one to commit is told as if it had come later. */
@Provider
class StaleStateMapper implements ExceptionMapper<OptimisticLockException> {

    private static final Text DETAIL = new Text(
            "another request changed this resource at the same moment",
            "une autre requête a modifié cette ressource au même moment");

    private final HttpHeaders headers;

    StaleStateMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(OptimisticLockException conflict) {
        return PRECONDITION_FAILED.problem(DETAIL, Language.of(headers)).toResponse();
    }
}
