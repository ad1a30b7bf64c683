package fr.adjuge.tender.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.adjuge.dto.tender.Buyer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Working days (jours ouvrés): Monday to Friday, public holidays excepted. The holidays are those of the place where the
 * act is to be done (regulation 1182/71, art. 2), which is the buyer's seat: the eleven legal ones, and besides those of
 * Alsace and Moselle (art. L3134-13 of the labour code) or the day of the abolition of slavery overseas (L3422-2).
 */
public final class WorkingDays {

    private static final Set<String> WITH_LOCAL_HOLIDAYS = Set.of("57", "67", "68");

    /** By the beginning of the postal code. Saint-Martin: one day in the code, the other in practice. */
    private static final Map<String, Set<MonthDay>> OVERSEAS = Map.of(
            "971", Set.of(MonthDay.of(5, 27)),
            "97133", Set.of(MonthDay.of(10, 9)),
            "97150", Set.of(MonthDay.of(5, 27), MonthDay.of(5, 28)),
            "972", Set.of(MonthDay.of(5, 22)),
            "973", Set.of(MonthDay.of(6, 10)),
            "974", Set.of(MonthDay.of(12, 20)),
            "976", Set.of(MonthDay.of(4, 27)),
            "977", Set.of(MonthDay.of(10, 9)),
            "978", Set.of(MonthDay.of(5, 27), MonthDay.of(5, 28)));

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private final String[] region;
    private final Set<MonthDay> overseas;

    private WorkingDays(Set<MonthDay> overseas, String... region) {
        this.overseas = overseas;
        this.region = region;
    }

    public static WorkingDays of(Buyer buyer) {
        return at(buyer.organisation().address().postalCode().orElse(""));
    }

    /** At a seat with this postal code, which begins with the département. */
    static WorkingDays at(String postalCode) {
        var department = postalCode.substring(0, Math.min(2, postalCode.length()));
        var overseas = OVERSEAS.keySet().stream()
                .filter(postalCode::startsWith)
                .max(Comparator.comparing(String::length))
                .map(OVERSEAS::get)
                .orElse(Set.of());
        return WITH_LOCAL_HOLIDAYS.contains(department)
                ? new WorkingDays(overseas, department)
                : new WorkingDays(overseas);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !overseas.contains(MonthDay.from(day))
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
