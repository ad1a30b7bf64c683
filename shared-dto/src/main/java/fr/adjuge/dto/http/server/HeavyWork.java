package fr.adjuge.dto.http.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The {@link Gate} before the work of a service that takes tens of MiB and more: reports of a lot of hundreds of offers,
 * checks and PDFs of a notice of a hundred lots. Two of them at once, all kinds together, keep both processors of a small
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
