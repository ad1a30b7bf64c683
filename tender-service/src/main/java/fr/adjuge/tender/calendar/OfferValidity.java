package fr.adjuge.tender.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long an offer binds its tenderer (délai de validité des offres): a number of months from the day of the
 * deadline, to the same day of the last month, or to that month's last day where it has no such day. Not carried over
 * a weekend.
 */
public final class OfferValidity {

    private OfferValidity() {}

    /** The last day on which the contract may be signed without the tenderer's agreement to an extension. */
    public static LocalDate lastDay(Instant deadline, int months) {
        return Paris.dayOf(deadline).plusMonths(months);
    }
}
