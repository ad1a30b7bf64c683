package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AE.pdf",
                "Annexe n° 2 « prix » été.xlsx",
                "archive.tar.gz",
                ".gitignore",
                "a",
                "a\"b.pdf",
                "..a",
                "😀.pdf",
                "e\u0301.pdf"
            })
    void takesWhatReadsAsItIs(String name) {
        assertThat(FileName.require("fileName", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                ".",
                "..",
                "...",
                "a/b",
                "a\\b",
                "a.pdf.",
                "a.pdf ",
                "a.pdf\u00a0",
                " a.pdf",
                "a\u200b.pdf",
                "a\u200e.pdf",
                "a\u200f.pdf",
                "a\u061c.pdf",
                "fdp\u202e.exe",
                "a\u2066.pdf",
                "\ufeffa.pdf",
                "a\u00ad.pdf",
                "a\nb.pdf",
                "a\tb.pdf",
                "a\u0000.pdf",
                "a\u0085.pdf",
                "a\u2028.pdf",
                "a\ufffe.pdf",
                "a\ud800.pdf"
            })
    void refusesWhatASystemCouldNotKeepOrWouldReadAsAnother(String name) {
        var refusal = catchThrowableOfType(RequestRefused.class, () -> FileName.require("fileName", name));

        var problem = refusal.problem(Language.FRENCH);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.parameter()).contains("fileName");
            assertThat(violation.message()).containsPattern("(un fichier a un|un) nom");
        });
    }

    @Test
    void has255CharactersAtMost() {
        assertThat(FileName.brokenBy("a".repeat(255))).isEmpty();
        assertThat(FileName.brokenBy("a".repeat(256))).isPresent();
    }
}
