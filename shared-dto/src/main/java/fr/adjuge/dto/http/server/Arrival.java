package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.time.MonotonicClock;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the request that is being answered has been here. */
@RequestScoped
public class Arrival {

    private final RoutingContext request;
    private final MonotonicClock clock;

    Arrival(RoutingContext request, MonotonicClock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** Its first octets. */
    public Duration sinceItBegan() {
        return since(ArrivalNotes.BEGAN).orElse(Duration.ZERO);
    }

    /** All of it; nothing where a large body is read only when its turn has come. */
    public Duration sinceItWasWhole() {
        return since(ArrivalNotes.WHOLE).orElse(Duration.ZERO);
    }

    private Optional<Duration> since(String noted) {
        @Nullable Long then = request.get(noted);
        return Optional.ofNullable(then).map(nanos -> Duration.ofNanos(clock.nanos() - nanos));
    }
}
