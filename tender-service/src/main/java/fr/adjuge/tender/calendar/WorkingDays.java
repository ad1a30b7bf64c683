package fr.adjuge.tender.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days (jours ouvrés): Monday to Friday, public holidays excepted. The eleven legal holidays, and those of
 * Alsace and Moselle besides for a buyer there.
 */
public final class WorkingDays {

    private static final Set<String> WITH_LOCAL_HOLIDAYS = Set.of("57", "67", "68");

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private final String[] region;

    private WorkingDays(String... region) {
        this.region = region;
    }

    /** For a buyer whose seat is in this département ({@code 34}). */
    public static WorkingDays in(String department) {
        return WITH_LOCAL_HOLIDAYS.contains(department) ? new WorkingDays(department) : new WorkingDays();
    }

    /** For a buyer with this postal code, which begins with the département. */
    public static WorkingDays at(String postalCode) {
        return in(postalCode.substring(0, Math.min(2, postalCode.length())));
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, region);
    }

    /** This day, or the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The last day of a period of {@code count} working days; the day it starts from does not count. */
    public LocalDate after(LocalDate start, int count) {
        var last = start;
        for (var counted = 0; counted < count; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }
}
