package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.Language.ENGLISH;
import static fr.adjuge.dto.http.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void isTheOnePreferredOfThoseWeSpeak() {
        assertThat(Language.preferredIn("fr-CA, en-GB")).isEqualTo(FRENCH);
        assertThat(Language.preferredIn("de, en-GB, fr-FR")).isEqualTo(ENGLISH);
        assertThat(Language.preferredIn("de, fr")).isEqualTo(FRENCH);
        assertThat(Language.preferredIn("en;q=0.4, fr;q=0.5")).isEqualTo(FRENCH);
        assertThat(Language.preferredIn("FR")).isEqualTo(FRENCH);
    }

    @Test
    void isEnglishForWhoSpeaksNeither() {
        assertThat(Language.preferredIn(null)).isEqualTo(ENGLISH);
        assertThat(Language.preferredIn("")).isEqualTo(ENGLISH);
        assertThat(Language.preferredIn("de")).isEqualTo(ENGLISH);
        assertThat(Language.preferredIn("*")).isEqualTo(ENGLISH);
    }

    @Test
    void isNeverOneThatTheCallerRulesOutIfThereIsAnother() {
        assertThat(Language.preferredIn("en;q=0, fr")).isEqualTo(FRENCH);
        assertThat(Language.preferredIn("en;q=0")).isEqualTo(FRENCH);
        assertThat(Language.preferredIn("en;q=0, *")).isEqualTo(FRENCH);
        assertThat(Language.preferredIn("fr;q=0, *;q=0.1")).isEqualTo(ENGLISH);
        assertThat(Language.preferredIn("en;q=0, fr;q=0")).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx;q=abc", "fr;q=1.5", ";;,=", "-", "fr;q=", "fr;level=1"})
    void isEnglishWhereNothingCanBeRead(String header) {
        assertThat(Language.preferredIn(header)).isEqualTo(ENGLISH);
    }

    @Test
    void readsWhatCanBeReadBesideWhatCannot() {
        assertThat(Language.preferredIn("xx;q=abc, fr;q=0.3")).isEqualTo(FRENCH);
    }

    @Test
    void saysEveryPlatformProblemInBoth() {
        for (var problem : PlatformProblem.values()) {
            assertThat(problem.in(ENGLISH).title())
                    .isNotEqualTo(problem.in(FRENCH).title())
                    .isNotBlank();
            assertThat(problem.in(ENGLISH).detail())
                    .isNotEqualTo(problem.in(FRENCH).detail())
                    .isNotBlank();
        }
    }
}
