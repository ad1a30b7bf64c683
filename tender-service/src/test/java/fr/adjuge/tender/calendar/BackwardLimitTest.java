package fr.adjuge.tender.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Deadlines: INRAE-C24-2025-006, Wednesday 28 May 2025 12:00; Chambres d'agriculture, Wednesday 6 August 2025 12:00. */
class BackwardLimitTest {

    static final Instant INRAE = Instant.parse("2025-05-28T10:00:00Z");
    static final Instant CHAMBERS = Instant.parse("2025-08-06T10:00:00Z");

    @Test
    void isCountedInCalendarDaysFromTheDayOfTheDeadline() {
        assertThat(BackwardLimit.before(INRAE, 6)).isEqualTo(limit("2025-05-21", "2025-05-22"));
        assertThat(BackwardLimit.before(INRAE, 15).limitOn()).isEqualTo("2025-05-13");
        assertThat(BackwardLimit.before(CHAMBERS, 10).limitOn()).isEqualTo("2025-07-27");
        assertThat(BackwardLimit.before(CHAMBERS, 6)).isEqualTo(limit("2025-07-30", "2025-07-31"));
    }

    @Test
    void staysOnASunday() {
        assertThat(BackwardLimit.before(INRAE, 10).limitOn()).isEqualTo("2025-05-18");
    }

    @Test
    void isCountedFromTheDayInParis() {
        // 22:30 UTC on 27 May is 00:30 on 28 May in Paris.
        assertThat(BackwardLimit.before(Instant.parse("2025-05-27T22:30:00Z"), 6)
                        .limitOn())
                .isEqualTo("2025-05-22");
    }

    @Test
    void putsTheBuyerAtRiskOnTheDayBetweenTheTwoReadings() {
        var limit = BackwardLimit.before(INRAE, 6);

        assertThat(limit.standingOn(LocalDate.parse("2025-05-21"))).isEqualTo(Standing.IN_TIME);
        assertThat(limit.standingOn(LocalDate.parse("2025-05-22"))).isEqualTo(Standing.AT_RISK);
        assertThat(limit.standingOn(LocalDate.parse("2025-05-23"))).isEqualTo(Standing.LATE);
    }

    private static BackwardLimit limit(String strictOn, String limitOn) {
        return new BackwardLimit(LocalDate.parse(strictOn), LocalDate.parse(limitOn));
    }
}
