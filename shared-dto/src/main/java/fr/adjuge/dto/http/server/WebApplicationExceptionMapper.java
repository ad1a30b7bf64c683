package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_REFUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.PlatformProblem;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.RequestRefused;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;

/** What Jakarta REST itself refuses: unknown paths, wrong methods and media types, bodies that are not JSON. */
@Provider
class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final AllowedMethods allowedMethods;

    WebApplicationExceptionMapper(HttpHeaders headers, UriInfo uri, AllowedMethods allowedMethods) {
        this.headers = headers;
        this.uri = uri;
        this.allowedMethods = allowedMethods;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        var given = exception.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        var answer =
                Response.fromResponse(problem(exception, Language.of(headers)).toResponse());
        if (exception instanceof NotAllowedException) {
            answer.allow(allowedMethods.at(uri.getPath()));
        }
        return answer.build();
    }

    private static Problem problem(WebApplicationException exception, Language language) {
        // An answer to us, as a client, that nobody translated: not ours to pass on.
        if (exception instanceof ResteasyReactiveClientProblem) {
            return SERVICE_REFUSED.in(language);
        }
        var refused = JsonFault.inChain(exception, RequestRefused.class);
        if (refused != null) {
            return refused.problem(language);
        }
        if (exception.getCause() instanceof JsonProcessingException json) {
            return JsonFault.of(json).problem(language);
        }
        var status = exception.getResponse().getStatusInfo();
        return PlatformProblem.ofStatus(status.getStatusCode())
                .map(known -> known.in(language))
                .orElseGet(() -> Problem.ofStatus(status.getStatusCode(), status.getReasonPhrase()));
    }
}
