package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INTERNAL_ERROR;
import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;

import fr.adjuge.dto.http.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A bug, or a fault of what the service stands on: logged once, here, and not told outside. A database that is away is
 * no bug: the caller may repeat the request later.
 */
@Provider
class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedExceptionMapper.class.getName());

    private final HttpHeaders headers;

    UnexpectedExceptionMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(Throwable exception) {
        LOG.log(System.Logger.Level.ERROR, "unexpected exception", exception);
        var problem = DatabaseSilence.isBehind(exception) ? SERVICE_UNAVAILABLE : INTERNAL_ERROR;
        return problem.in(Language.of(headers)).toResponse();
    }
}
