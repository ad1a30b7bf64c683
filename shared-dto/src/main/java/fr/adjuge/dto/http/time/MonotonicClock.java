package fr.adjuge.dto.http.time;

import jakarta.inject.Singleton;

/** Measures how long something takes, whatever happens to the time of day meanwhile. */
@Singleton
public class MonotonicClock {

    /** Only the difference of two readings means something. */
    public long nanos() {
        return System.nanoTime();
    }
}
