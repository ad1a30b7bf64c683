package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets so many do at once what takes much memory; who needs very much is let in alone. The next ones wait in a
 * line; who finds it full, or has waited long enough, is told to come back (503). The line is short, as whoever waits in
 * it holds a thread.
 */
public final class Gate {

    private static final Text BUSY = new Text(
            "too many ask for this at the same moment: come back a little later",
            "trop de demandes de ce type au même moment : revenez un peu plus tard");

    private final int all;
    private final Semaphore places;
    private final int line;
    private final Duration patience;

    public Gate(int places, int line, Duration patience) {
        this.all = places;
        this.places = new Semaphore(places, true);
        this.line = line;
        this.patience = patience;
    }

    public <T> T through(Supplier<T> work) {
        return through(work, false);
    }

    /** Lets nobody else in at the same time if the work {@code isLarge}. */
    public <T> T through(Supplier<T> work, boolean isLarge) {
        var needed = isLarge ? all : 1;
        enter(needed);
        try {
            return work.get();
        } finally {
            places.release(needed);
        }
    }

    private void enter(int needed) {
        try {
            if (isCrowded(needed) || !places.tryAcquire(needed, patience.toMillis(), MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private boolean isCrowded(int needed) {
        return places.availablePermits() < needed && places.getQueueLength() >= line;
    }

    private static RequestRefused busy() {
        return new RequestRefused(SERVICE_UNAVAILABLE, BUSY);
    }
}
