package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;

/**
 * Says of every answer who may keep it, which is nobody unless the operation says otherwise: nearly all depend on the
 * caller or on the hour. And of what has sentences in it, in which language they are.
 */
@Provider
class AnswerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (hasSentences(response)) {
            var language = Language.preferredIn(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }

    /** Files are the same for everybody, and what is text already may be the answer to an earlier request. */
    private static boolean hasSentences(ContainerResponseContext response) {
        var entity = response.getEntity();
        return entity != null
                && !(entity instanceof InputStream)
                && !(entity instanceof byte[])
                && !(entity instanceof String);
    }
}
