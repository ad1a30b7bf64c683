package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INTERNAL_ERROR;
import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static java.util.Comparator.comparing;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Violation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body or a parameter that breaks a constraint. A constraint on what we answer or store is a bug of ours. */
@Provider
class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final System.Logger LOG = System.getLogger(ConstraintViolationMapper.class.getName());

    private final HttpHeaders headers;
    private final ResourceInfo resource;

    ConstraintViolationMapper(HttpHeaders headers, ResourceInfo resource) {
        this.headers = headers;
        this.resource = resource;
    }

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        var language = Language.of(headers);
        if (!exception.getConstraintViolations().stream().allMatch(ParameterViolations::isOfParameter)) {
            LOG.log(System.Logger.Level.ERROR, "unexpected exception", exception);
            return INTERNAL_ERROR.in(language).toResponse();
        }
        var parameters = new ParameterViolations(resource.getResourceMethod());
        var violations = exception.getConstraintViolations().stream()
                .map(violation -> parameters.violation(violation, language))
                // Validation finds them in no order; the same request gets the same answer.
                .sorted(comparing(Violation::toString))
                .toList();
        return INVALID_REQUEST.in(language).withViolations(violations).toResponse();
    }
}
