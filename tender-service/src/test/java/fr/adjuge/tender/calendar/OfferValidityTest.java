package fr.adjuge.tender.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferValidityTest {

    @Test
    void endsOnTheSameDayOfTheLastMonthEvenASunday() {
        assertThat(OfferValidity.lastDay(Instant.parse("2025-05-28T10:00:00Z"), 4))
                .isEqualTo("2025-09-28");
    }

    @Test
    void endsOnTheLastDayOfAShorterMonth() {
        assertThat(OfferValidity.lastDay(Instant.parse("2025-10-31T11:00:00Z"), 4))
                .isEqualTo("2026-02-28");
    }
}
