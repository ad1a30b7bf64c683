package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;

import fr.adjuge.dto.http.Language;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Another service could not be reached, or its answer could not be read. */
@Provider
class RemoteSilenceMapper implements ExceptionMapper<ProcessingException> {

    private static final System.Logger LOG = System.getLogger(RemoteSilenceMapper.class.getName());

    private final HttpHeaders headers;

    RemoteSilenceMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ProcessingException exception) {
        LOG.log(System.Logger.Level.WARNING, "another service failed us", exception);
        return SERVICE_UNAVAILABLE.in(Language.of(headers)).toResponse();
    }
}
