package fr.adjuge.notice.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time of day in which legal days are counted and dates are published. */
public final class ParisTime {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    public static OffsetDateTime of(Instant instant) {
        return instant.atZone(PARIS).toOffsetDateTime();
    }

    /** To the second, as notices tell the time. */
    public static OffsetDateTime toTheSecond(Instant instant) {
        return of(instant).truncatedTo(ChronoUnit.SECONDS);
    }

    public static LocalDate dayOf(Instant instant) {
        return of(instant).toLocalDate();
    }

    /** The beginning of the day, with the offset of that day: dates in a notice carry one. */
    public static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toOffsetDateTime();
    }

    /** The middle of a day. */
    public static OffsetDateTime noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(PARIS).toOffsetDateTime();
    }
}
