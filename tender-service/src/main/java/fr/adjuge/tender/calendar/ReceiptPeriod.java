package fr.adjuge.tender.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The shortest time that operators have to answer an open procedure (délai minimal de réception): art. R2161-2 and
 * R2161-3 CCP.
 *
 * <p>Counted in calendar days from the sending of the notice, whose day does not count; a period that would end on a
 * Saturday, a Sunday or a holiday ends with the next working day (regulation 1182/71, art. 3). The deadline may be set
 * from the day after.
 */
public final class ReceiptPeriod {

    /** Offers are transmitted by electronic means, which is compulsory. */
    public static final int ELECTRONIC_DAYS = 30;

    private ReceiptPeriod() {}

    public static Instant earliestDeadline(LocalDate sentOn, int days, WorkingDays workingDays) {
        return Paris.startOf(workingDays.onOrAfter(sentOn.plusDays(days)).plusDays(1));
    }
}
