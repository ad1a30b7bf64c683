package fr.adjuge.peer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

final class Paris {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {}

    static OffsetDateTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
