package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;

import fr.adjuge.dto.http.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Another service was too slow, or is given time to recover. */
@Provider
class FaultToleranceMapper implements ExceptionMapper<FaultToleranceException> {

    private static final System.Logger LOG = System.getLogger(FaultToleranceMapper.class.getName());

    private final HttpHeaders headers;

    FaultToleranceMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(FaultToleranceException exception) {
        LOG.log(System.Logger.Level.WARNING, "another service failed us", exception);
        return SERVICE_UNAVAILABLE.in(Language.of(headers)).toResponse();
    }
}
