package fr.adjuge.tender.problem;

import static fr.adjuge.tender.problem.ProblemType.PRECONDITION_FAILED;

import fr.adjuge.dto.http.Problem;
import fr.adjuge.tender.access.Language;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Two requests that started from the same version: the second one to commit is told as if it had come later. */
@Provider
class StaleStateMapper implements ExceptionMapper<OptimisticLockException> {

    private static final Sentence DETAIL = new Sentence(
            "another request changed this resource at the same moment",
            "une autre requête a modifié cette ressource au même moment");

    private final Language language;

    StaleStateMapper(Language language) {
        this.language = language;
    }

    @Override
    public Response toResponse(OptimisticLockException conflict) {
        var caller = language.ofCaller();
        return Problem.of(
                        PRECONDITION_FAILED.kebabCase(),
                        PRECONDITION_FAILED.status(),
                        PRECONDITION_FAILED.title().in(caller),
                        DETAIL.in(caller))
                .toResponse();
    }
}
