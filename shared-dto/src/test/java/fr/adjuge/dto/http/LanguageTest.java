package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.Language.ENGLISH;
import static fr.adjuge.dto.http.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void isTheFirstOfThoseWeSpeak() {
        assertThat(Language.preferredOf(List.of(Locale.CANADA_FRENCH, Locale.UK)))
                .isEqualTo(FRENCH);
        assertThat(Language.preferredOf(List.of(Locale.GERMAN, Locale.UK, Locale.FRANCE)))
                .isEqualTo(ENGLISH);
        assertThat(Language.preferredOf(List.of(Locale.GERMAN, Locale.FRANCE))).isEqualTo(FRENCH);
    }

    @Test
    void isEnglishForWhoSpeaksNeither() {
        assertThat(Language.preferredOf(List.of())).isEqualTo(ENGLISH);
        assertThat(Language.preferredOf(List.of(Locale.GERMAN))).isEqualTo(ENGLISH);
        assertThat(Language.preferredOf(List.of(Locale.forLanguageTag("*")))).isEqualTo(ENGLISH);
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
