package fr.adjuge.tender.calendar;

/** What Saturdays, Sundays and public holidays at the buyer's seat are to a limit. */
public enum Holidays {
    /** They count, and a period that would end on one ends with the next working day. */
    CARRIED_OVER,
    /** They count, and the limit stays where it falls. */
    NOT_CARRIED_OVER,
    /** They are not counted: working days only. */
    NOT_COUNTED
}
