package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static fr.adjuge.dto.http.PlatformProblem.MALFORMED_REQUEST;
import static fr.adjuge.dto.http.PlatformProblem.NOT_FOUND;

import fr.adjuge.dto.http.InvalidValue;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Violation;
import fr.adjuge.dto.http.WrittenText;
import io.vertx.ext.web.handler.HttpException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;

/** What no text may hold names nothing: in a path it is an unknown one, in a query it is refused by its name. */
@Provider
class TextInTheAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var address = request.getUriInfo();
        if (!address.getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .allMatch(WrittenText::isTaken)) {
            throw new RequestRefused(NOT_FOUND);
        }
        queryOf(address).forEach((name, values) -> values.forEach(value -> require(name, value)));
    }

    /** Vert.x refuses a query that is not escaped as one by an exception of its own. */
    private static MultivaluedMap<String, String> queryOf(UriInfo address) {
        try {
            return address.getQueryParameters();
        } catch (HttpException notEscaped) {
            throw new RequestRefused(MALFORMED_REQUEST);
        }
    }

    private static void require(String name, String value) {
        try {
            WrittenText.taken(value);
        } catch (InvalidValue unwritable) {
            throw new RequestRefused(
                    INVALID_REQUEST, unwritable.reason(), message -> Violation.inParameter(name, message));
        }
    }
}
