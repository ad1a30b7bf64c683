package fr.adjuge.tender.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReceiptPeriodTest {

    static final WorkingDays FRANCE = WorkingDays.at("34000");

    @Test
    void endsTheDayAfterTheLastOfThirtyDays() {
        // Day 1 is 7 January, day 30 is Wednesday 5 February: from 6 February 00:00 in Paris.
        assertThat(earliest("2025-01-06", 30)).isEqualTo("2025-02-05T23:00:00Z");
    }

    @Test
    void givesInraeThirtyOrThirtyFiveDays() {
        // Sent Monday 14 April: day 30 is Wednesday 14 May, day 35 is Monday 19 May.
        assertThat(earliest("2025-04-14", 30)).isEqualTo("2025-05-14T22:00:00Z");
        assertThat(earliest("2025-04-14", 35)).isEqualTo("2025-05-19T22:00:00Z");
    }

    @Test
    void givesTheChambersOfAgricultureThirtyOrThirtyFiveDays() {
        // Sent Monday 30 June: day 30 is Wednesday 30 July, day 35 is Monday 4 August.
        assertThat(earliest("2025-06-30", 30)).isEqualTo("2025-07-30T22:00:00Z");
        assertThat(earliest("2025-06-30", 35)).isEqualTo("2025-08-04T22:00:00Z");
    }

    @Test
    void endsWithTheNextWorkingDayAfterASundayOrAHoliday() {
        // Sent Tuesday 1 April: day 30 is Thursday 1 May, Labour Day; the period ends with Friday 2 May.
        assertThat(earliest("2025-04-01", 30)).isEqualTo("2025-05-02T22:00:00Z");
        // Sent Friday 16 May: day 30 is Sunday 15 June; the period ends with Monday 16 June.
        assertThat(earliest("2025-05-16", 30)).isEqualTo("2025-06-16T22:00:00Z");
    }

    private static Instant earliest(String sentOn, int days) {
        return ReceiptPeriod.earliestDeadline(LocalDate.parse(sentOn), days, FRANCE);
    }
}
