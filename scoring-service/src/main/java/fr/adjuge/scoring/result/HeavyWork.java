package fr.adjuge.scoring.result;

import fr.adjuge.dto.http.server.Gate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Reports of a lot of hundreds of offers take a hundred MiB and more. Two of them at once keep both processors of a small
 * machine busy and stay within the heap of the container.
 */
@ApplicationScoped
class HeavyWork {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Produces
    @Singleton
    Gate gate() {
        return new Gate(AT_ONCE, WAITING, PATIENCE);
    }
}
