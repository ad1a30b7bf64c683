package fr.adjuge.notice;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/** Domain time that stands still where a test puts it. */
@Mock
@Singleton
public class TestClock implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    /** Puts the clock to a time such as {@code 2025-09-17T12:30:00+02:00}. */
    public void set(String time) {
        now = OffsetDateTime.parse(time).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
