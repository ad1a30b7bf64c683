package fr.adjuge.tender.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    static final WorkingDays MONTPELLIER = WorkingDays.at("34000");
    static final WorkingDays METZ = WorkingDays.at("57000");

    @Test
    void skipsAscensionAndTheWeekend() {
        // From Wednesday 28 May 2025: Thursday 29 is Ascension; Friday 30, Monday 2 June, Tuesday 3 June.
        assertThat(MONTPELLIER.after(LocalDate.parse("2025-05-28"), 3)).isEqualTo("2025-06-03");
    }

    @Test
    void startsTheDayAfterTheRequest() {
        // Pieces asked of INRAE's awardee on Tuesday 10 June: Wednesday 11, Thursday 12, Friday 13.
        assertThat(MONTPELLIER.after(LocalDate.parse("2025-06-10"), 3)).isEqualTo("2025-06-13");
        // Of NXO on Wednesday 20 August: Thursday 21, Friday 22, Monday 25.
        assertThat(MONTPELLIER.after(LocalDate.parse("2025-08-20"), 3)).isEqualTo("2025-08-25");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void knowsElevenHolidaysAndTwoMoreInMoselle(int year) {
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        var weekdays =
                days.stream().filter(day -> day.getDayOfWeek().getValue() <= 5).toList();
        var inMontpellier = weekdays.stream().filter(day -> !MONTPELLIER.isWorkingDay(day));
        var inMetz = weekdays.stream().filter(day -> !METZ.isWorkingDay(day));

        assertThat(Year.of(year).length()).isEqualTo(days.size());
        // Good Friday is a weekday every year, 26 December in 2025 (Friday) and not in 2026 and 2027 (weekend).
        assertThat(inMetz.count() - inMontpellier.count()).isEqualTo(year == 2025 ? 2 : 1);
    }

    @Test
    void whitMondayIsAHoliday() {
        assertThat(MONTPELLIER.isWorkingDay(LocalDate.parse("2025-06-09"))).isFalse();
    }

    /** The day on which slavery ended there, art. L3422-2 of the labour code: all of them weekdays in 2025 or 2026. */
    @ParameterizedTest
    @CsvSource({
        "97110, 2025-05-27", // Guadeloupe, a Tuesday
        "97200, 2025-05-22", // Martinique, a Thursday
        "97300, 2025-06-10", // Guyane, a Tuesday
        "97400, 2027-12-20", // La Réunion, a Monday
        "97600, 2026-04-27", // Mayotte, a Monday
        "97133, 2025-10-09", // Saint-Barthélemy, a Thursday
        "97150, 2025-05-27", // Saint-Martin, by the code
        "97150, 2025-05-28" // Saint-Martin, in practice
    })
    void overseasTheDayOfTheAbolitionIsAHoliday(String postalCode, LocalDate day) {
        assertThat(WorkingDays.at(postalCode).isWorkingDay(day)).isFalse();
        assertThat(MONTPELLIER.isWorkingDay(day)).isTrue();
    }

    @Test
    void saintBarthelemyHasItsOwnDayAndNotThatOfGuadeloupe() {
        assertThat(WorkingDays.at("97133").isWorkingDay(LocalDate.parse("2025-05-27")))
                .isTrue();
        assertThat(WorkingDays.at("97110").isWorkingDay(LocalDate.parse("2025-10-09")))
                .isTrue();
    }

    @Test
    void aSeatWithoutAPostalCodeHasTheElevenHolidaysOfAll() {
        assertThat(WorkingDays.at("").isWorkingDay(LocalDate.parse("2025-07-14")))
                .isFalse();
        assertThat(WorkingDays.at("").isWorkingDay(LocalDate.parse("2025-04-18")))
                .isTrue();
    }

    @Test
    void goodFridayIsAHolidayInMoselleOnly() {
        assertThat(METZ.isWorkingDay(LocalDate.parse("2025-04-18"))).isFalse();
        assertThat(MONTPELLIER.isWorkingDay(LocalDate.parse("2025-04-18"))).isTrue();
    }
}
