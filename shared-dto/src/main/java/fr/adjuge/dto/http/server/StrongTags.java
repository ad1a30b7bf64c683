package fr.adjuge.dto.http.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Sends what bears a strong tag as it is: compressed, it would be another representation, which needs a tag of its own
 * (RFC 9110, 8.8.3.3), and If-Match takes strong ones only. What bears a weak one is compressed like all else.
 */
@Singleton
class StrongTags {

    private static final int OUTSIDE_OF_ALL = 500;

    void register(@Observes Filters filters) {
        filters.register(StrongTags::watch, OUTSIDE_OF_ALL);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(sent -> keepAsItIs(context.response()));
        context.next();
    }

    private static void keepAsItIs(HttpServerResponse answer) {
        var tag = answer.headers().get(HttpHeaders.ETAG);
        if (tag != null && tag.startsWith("\"")) {
            answer.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }
}
