package fr.adjuge.dto.http.client;

import fr.adjuge.dto.http.Problem;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads the problem of the other service into a {@link RemoteRefusal}. */
@Provider
public class RemoteRefusalMapper implements ResponseExceptionMapper<RemoteRefusal> {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Override
    public RemoteRefusal toThrowable(Response response) {
        return new RemoteRefusal(problem(response));
    }

    private static Problem problem(Response response) {
        if (PROBLEM.isCompatible(response.getMediaType())) {
            try {
                return response.readEntity(Problem.class);
            } catch (ProcessingException garbled) {
                return nameless(response);
            }
        }
        return nameless(response);
    }

    /** Something between the services answered, a proxy for instance: only the status tells. */
    private static Problem nameless(Response response) {
        var status = response.getStatusInfo();
        return Problem.ofStatus(status.getStatusCode(), status.getReasonPhrase());
    }
}
