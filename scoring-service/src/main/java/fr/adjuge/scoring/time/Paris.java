package fr.adjuge.scoring.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Legal time in metropolitan France. */
public final class Paris {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {}

    /** How an instant is shown. */
    public static OffsetDateTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
