package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.METHOD_NOT_ALLOWED;
import static fr.adjuge.dto.http.PlatformProblem.SERVICE_REFUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.PlatformProblem;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.RequestRefused;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;

/** What Jakarta REST itself refuses: unknown paths, wrong methods and media types, bodies that are not JSON. */
@Provider
class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final AllowedMethods allowedMethods;

    WebApplicationExceptionMapper(HttpHeaders headers, UriInfo uri, Request request, AllowedMethods allowedMethods) {
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.allowedMethods = allowedMethods;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        var given = exception.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        var language = Language.of(headers);
        var allowed = allowedMethods.at(uri.getPath());
        if (exception instanceof NotAllowedException || isWrongMethod(exception, allowed)) {
            return Response.fromResponse(METHOD_NOT_ALLOWED.in(language).toResponse())
                    .allow(allowed)
                    .build();
        }
        return problem(exception, language).toResponse();
    }

    /** Where several resource classes share the beginning of a path, Jakarta REST tells a wrong method as no path. */
    private boolean isWrongMethod(WebApplicationException exception, Set<String> allowed) {
        return exception instanceof NotFoundException && !allowed.isEmpty() && !allowed.contains(request.getMethod());
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
