package fr.adjuge.tender.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandstillTest {

    @Test
    void countsTheDayOfSendingAsTheFirstOfEleven() {
        // INRAE: letters on 13 June, day 11 is 23 June.
        var standstill = new Standstill(LocalDate.parse("2025-06-13"), 11);

        assertThat(standstill.lastDay()).isEqualTo("2025-06-23");
        assertThat(standstill.isOver(LocalDate.parse("2025-06-23"))).isFalse();
        assertThat(standstill.isOver(LocalDate.parse("2025-06-24"))).isTrue();
    }

    @Test
    void isNotCarriedOverAWeekend() {
        // Chambres d'agriculture: letters on Thursday 28 August, day 11 is Sunday 7 September.
        var standstill = new Standstill(LocalDate.parse("2025-08-28"), 11);

        assertThat(standstill.lastDay()).isEqualTo("2025-09-07");
        assertThat(standstill.earliestSignatureOn()).isEqualTo("2025-09-08");
    }

    @Test
    void lastsSixteenDaysIfALetterWentAnotherWay() {
        // Signed on 11 September 2025 after letters on paper, these had to leave by 26 August.
        var standstill = new Standstill(LocalDate.parse("2025-08-26"), 16);

        assertThat(standstill.lastDay()).isEqualTo("2025-09-10");
        assertThat(standstill.earliestSignatureOn()).isEqualTo("2025-09-11");
    }
}
