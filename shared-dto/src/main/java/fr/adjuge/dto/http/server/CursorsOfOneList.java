package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Sha256;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * Binds each cursor to the list that gave it, filters included: elsewhere it would start a page in the middle of
 * nowhere.
 */
@Provider
@Priority(DeclaredParameters.ONCE_THE_ROLE_IS_KNOWN + 1)
class CursorsOfOneList implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String CURSOR = "cursor";
    /** What tells pages of one list apart, and not lists. */
    private static final Set<String> OF_THE_PAGE = Set.of(CURSOR, "limit");
    /** Enough to tell lists apart; nothing is kept secret by it. */
    private static final int BYTES = 6;

    private static final Text FOREIGN = new Text(
            "must be the next of a page of this list, with the same filters",
            "doit être le next d'une page de cette liste, avec les mêmes filtres");

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var sent = uri.getQueryParameters().getFirst(CURSOR);
        if (sent != null && !isOf(list(uri), sent)) {
            throw new RequestRefused(INVALID_REQUEST, FOREIGN, message -> Violation.inParameter(CURSOR, message));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next().isPresent()) {
            response.setEntity(page.in(list(request.getUriInfo())));
        }
    }

    private static boolean isOf(String list, String cursor) {
        try {
            return Cursor.fromString(cursor).list().equals(list);
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    private static String list(UriInfo uri) {
        var filters = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !OF_THE_PAGE.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .collect(joining("&"));
        var hash = Sha256.of((uri.getPath() + "?" + filters).getBytes(UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
