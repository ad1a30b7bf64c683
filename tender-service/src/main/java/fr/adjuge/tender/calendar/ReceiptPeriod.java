package fr.adjuge.tender.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The shortest time that operators have to answer (délai minimal de réception).
 *
 * <p>Counted in calendar days from the sending of the notice, whose day does not count; a period that would end on a
 * Saturday, a Sunday or a holiday ends with the next working day (regulation 1182/71, art. 3). The deadline may be set
 * from the day after.
 */
public final class ReceiptPeriod {

    private ReceiptPeriod() {}

    public static Instant earliestDeadline(LocalDate sentOn, int days, WorkingDays workingDays) {
        return Paris.startOf(workingDays.onOrAfter(sentOn.plusDays(days)).plusDays(1));
    }
}
