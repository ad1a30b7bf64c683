package fr.adjuge.tender.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * « At the latest N days before the deadline ».
 *
 * <p>Whether the day of the deadline counts is disputed, so there are two readings. What the buyer owes (answers,
 * changes of detail) is safe up to {@link #strictOn}, the day before N full days, and late after {@link #limitOn}; in
 * between it is at risk. What an operator may do (questions, missing documents) it may do to the end of
 * {@link #limitOn}. A limit that falls on a Sunday stays there.
 */
public record BackwardLimit(LocalDate strictOn, LocalDate limitOn) {

    /** How a day stands to the limit, for what the buyer owes. */
    public enum Standing {
        /** Safe on every reading of the limit. */
        IN_TIME,
        /** In time on one reading of the limit only. */
        AT_RISK,
        /** Late on every reading. */
        LATE
    }

    public static BackwardLimit before(Instant deadline, int days) {
        var limitOn = Paris.dayOf(deadline).minusDays(days);
        return new BackwardLimit(limitOn.minusDays(1), limitOn);
    }

    public Standing standingOn(LocalDate day) {
        if (day.isAfter(limitOn)) {
            return Standing.LATE;
        }
        return day.isAfter(strictOn) ? Standing.AT_RISK : Standing.IN_TIME;
    }
}
