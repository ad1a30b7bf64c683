package fr.adjuge.dto.http.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where pages of other origins may call, says of every answer that it depends on the origin of who asks, whether one
 * was named or not: what is kept of an answer to one page must not be given to another (Fetch standard, “CORS protocol
 * and HTTP caches”).
 */
@Singleton
class VaryByOrigin {

    /** Before the filter of Quarkus (300), which answers strangers and questions asked beforehand by itself. */
    private static final int BEFORE_CORS = 400;

    void register(
            @Observes Filters filters,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean areCalledFromPages) {
        if (areCalledFromPages) {
            filters.register(VaryByOrigin::say, BEFORE_CORS);
        }
    }

    private static void say(RoutingContext context) {
        context.addHeadersEndHandler(sent -> context.response().headers().add(HttpHeaders.VARY, "Origin"));
        context.next();
    }
}
