package fr.adjuge.tender.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Legal time in metropolitan France: the hour of deadlines and the days of time limits. */
public final class Paris {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {}

    /** The legal day on which this happens. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** How this is announced. */
    public static OffsetDateTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The last instant of a day, to the microsecond. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1_000);
    }

    /**
     * Whether clocks in Paris show this time exactly once: in spring 02:30 is skipped on the day of the change, in
     * autumn it comes twice.
     */
    public static boolean showsOnce(OffsetDateTime announced) {
        var rules = ZONE.getRules();
        var shown = timeOf(announced.toInstant()).toLocalDateTime();
        // Written with an offset of Paris, a time is meant as read on a clock there, and may be one that is skipped.
        var isSkipped = announced.getOffset().getTotalSeconds() != 0
                && rules.getValidOffsets(announced.toLocalDateTime()).isEmpty();
        return !isSkipped && rules.getValidOffsets(shown).size() == 1;
    }
}
