package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_REFUSED;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.client.RemoteRefusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Another service refused, and nobody translated why. */
@Provider
class RemoteRefusalProblemMapper implements ExceptionMapper<RemoteRefusal> {

    private static final System.Logger LOG = System.getLogger(RemoteRefusalProblemMapper.class.getName());

    private final HttpHeaders headers;

    RemoteRefusalProblemMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(RemoteRefusal exception) {
        LOG.log(System.Logger.Level.WARNING, "another service failed us", exception);
        return SERVICE_REFUSED.in(Language.of(headers)).toResponse();
    }
}
