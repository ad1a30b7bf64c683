package fr.adjuge.dto.http.time;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of the machine, which HTTP goes by, as tokens and logs do. Procedures go by the {@link InstantSource} of
 * their service, which this is not.
 */
@Singleton
@Typed(MachineClock.class)
public class MachineClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
