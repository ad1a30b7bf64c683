package fr.adjuge.dto.http.server;

import static java.util.Objects.requireNonNullElse;

import fr.adjuge.dto.http.time.MonotonicClock;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/**
 * Notes when a request came, before it waits for anything: its first octets, and all of it. A body of usual size is
 * taken in here, on the event loop, so that who sends it slowly keeps no thread from the others.
 */
@Singleton
class ArrivalNotes {

    static final String BEGAN = "adjuge.arrival.began";
    static final String WHOLE = "adjuge.arrival.whole";

    /** More is read when its turn comes: a thousand senders at once must not fill the memory. */
    private static final long USUAL_SIZE = 64 * 1024;

    private static final int BEFORE_ALL_ROUTES = -11;
    private static final int AFTER_THE_GUARD = -9;

    private final MonotonicClock clock;
    private final BodyHandler intake = BodyHandler.create(false);

    ArrivalNotes(MonotonicClock clock) {
        this.clock = clock;
    }

    void note(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(request -> note(BEGAN, request));
        router.route().order(AFTER_THE_GUARD).handler(this::takeIn);
        router.route().order(AFTER_THE_GUARD + 1).handler(this::noteWhole);
    }

    private void takeIn(RoutingContext request) {
        if (isOfUsualSize(request.request())) {
            intake.handle(request);
        } else {
            request.next();
        }
    }

    private void noteWhole(RoutingContext request) {
        if (announcedLength(request.request()) == 0 || isOfUsualSize(request.request())) {
            note(WHOLE, request);
        } else {
            request.next();
        }
    }

    /** JSON only: of a file each attempt is remembered, the broken ones too, and forms are not taken at all. */
    private static boolean isOfUsualSize(HttpServerRequest request) {
        var length = announcedLength(request);
        var type = requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_TYPE), "");
        return length > 0
                && length <= USUAL_SIZE
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
    }

    private void note(String what, RoutingContext request) {
        request.put(what, clock.nanos());
        request.next();
    }

    /** In octets; what comes in chunks may be of any length. */
    private static long announcedLength(HttpServerRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return Long.MAX_VALUE;
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
