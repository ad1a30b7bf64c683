package fr.adjuge.tender.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-24, 24 juin 2025",
        "2025-08-01, 1er août 2025",
        "2025-08-11, 11 août 2025",
        "2025-12-31, 31 décembre 2025",
        "2026-02-01, 1er février 2026"
    })
    void theFirstOfAMonthIsAnOrdinalAndNoOtherDay(LocalDate day, String written) {
        assertThat(FrenchText.day(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-28T10:00:00Z, 28 mai 2025 à 12 h 00 min 00 s",
        "2025-01-10T08:05:09Z, 10 janvier 2025 à 9 h 05 min 09 s",
        "2025-06-30T22:30:00Z, 1er juillet 2025 à 0 h 30 min 00 s"
    })
    void aTimeOfDayIsThatOfParis(Instant instant, String written) {
        assertThat(FrenchText.time(instant)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1, false, 1re", "1, true, 1re ex æquo", "2, false, 2e", "2, true, 2e ex æquo", "11, false, 11e"})
    void onlyTheFirstRankIsFeminine(int rank, boolean tied, String written) {
        assertThat(FrenchText.rank(rank, tied)).isEqualTo(written);
    }

    @Test
    void decimalsHaveAComma() {
        assertThat(FrenchText.decimal("3.45")).isEqualTo("3,45");
        assertThat(FrenchText.decimal("4")).isEqualTo("4");
    }

    @Test
    void aSentenceEndsWithOneFullStop() {
        assertThat(FrenchText.sentence("délai ferme")).isEqualTo("délai ferme.");
        assertThat(FrenchText.sentence("délai ferme.")).isEqualTo("délai ferme.");
    }

    @Test
    void aTitleBeginsWithACapitalAlsoIfThatHasAnAccent() {
        assertThat(FrenchText.capitalised("le Président de Centre")).isEqualTo("Le Président de Centre");
        assertThat(FrenchText.capitalised("échevin")).isEqualTo("Échevin");
    }
}
