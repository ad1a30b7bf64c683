package fr.adjuge.tender.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParisTest {

    @Test
    void readsNoonInSummerAsTenUtc() {
        assertThat(Paris.timeOf(Instant.parse("2025-05-28T10:00:00Z"))).isEqualTo("2025-05-28T12:00:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z"})
    void seesThatHalfPastTwoComesTwiceInAutumn(String announced) {
        assertThat(Paris.showsOnce(OffsetDateTime.parse(announced))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:30:00+01:00", "2027-03-28T02:30:00+02:00"})
    void seesThatHalfPastTwoIsSkippedInSpring(String announced) {
        assertThat(Paris.showsOnce(OffsetDateTime.parse(announced))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-28T12:00:00+02:00",
                "2025-05-28T10:00:00Z",
                "2026-10-25T03:00:00+01:00",
                "2027-03-28T01:59:59+01:00",
                "2027-03-28T03:00:00+02:00",
                "2027-03-28T02:30:00Z"
            })
    void acceptsEveryOtherTime(String announced) {
        assertThat(Paris.showsOnce(OffsetDateTime.parse(announced))).isTrue();
    }
}
