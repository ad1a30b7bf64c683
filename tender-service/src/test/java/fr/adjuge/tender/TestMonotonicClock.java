package fr.adjuge.tender;

import fr.adjuge.dto.http.time.MonotonicClock;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Nothing waits, unless a test says how long the next requests do. */
@Mock
@Singleton
public class TestMonotonicClock extends MonotonicClock {

    private volatile long nanos;
    private volatile long step;

    /** From now on each reading comes so much later than the one before. */
    public void goOnBy(Duration betweenReadings) {
        step = betweenReadings.toNanos();
    }

    @Override
    public synchronized long nanos() {
        nanos += step;
        return nanos;
    }
}
