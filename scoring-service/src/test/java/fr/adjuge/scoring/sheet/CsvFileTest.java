package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    /** What a spreadsheet would take for a formula, a day, a time or another number comes back as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- points forts",
                "=1+1",
                "+33 1",
                "@x",
                "'",
                "'texte",
                "'=1+1",
                "''=1+1",
                "'- x",
                "22/3",
                "'22/3",
                "-1/3",
                "1-2",
                "1.2",
                "12:30",
                "007",
                "1E5",
                "1234567890123456",
                "3,5",
                "-2,5",
                "1 234,56 €",
                "a;b",
                "\"dit-il\"",
                "une\nautre ligne"
            })
    void comesBackAsItWasWritten(String text) throws UnreadableSheetException {
        var sheet = new Sheet("Notes", List.of(List.of("Offre", text), List.of("A", text)));

        assertThat(CsvFile.read("Notes", CsvFile.write(sheet))).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/3", "1-2", "1.2", "12:30", "007", "1E5", "=A1", "-1/3", "+1", "@x", "- points forts"})
    void marksAsTextWhatASpreadsheetWouldTakeForSomethingElse(String text) {
        assertThat(written(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", "3,5", "-2,5", "0", "0,5", "123456789012345", "24 heures", "A-1", "PSE-1 + PSE-3", "B.2"})
    void leavesNumbersAndPlainTextsAsTheyAre(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void beginsWithAByteOrderMark() {
        assertThat(CsvFile.write(new Sheet("Notes", List.of(List.of("é")))).getBytes(UTF_8))
                .startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-15", "UTF-8", "UTF-16"})
    void isReadInTheCharsetThatItsSenderDeclares(String charset) throws UnreadableSheetException {
        var bytes = "Offre;très précis".getBytes(Charset.forName(charset));

        assertThat(CsvFile.read("Notes", bytes, Optional.of(charset)).rows())
                .containsExactly(List.of("Offre", "très précis"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, , CSV UTF-8", "windows-1252, utf-8, CSV UTF-8", "UTF-8, klingon, declared charset"})
    void isRefusedWhereItIsNotWhatItIsSaidToBe(String charset, String declared, String hint) {
        var bytes = "Offre;très précis".getBytes(Charset.forName(charset));

        var refusal = catchThrowableOfType(
                UnreadableSheetException.class, () -> CsvFile.read("Notes", bytes, Optional.ofNullable(declared)));

        assertThat(refusal.why().english()).contains(hint);
    }

    private static String written(String text) {
        return CsvFile.write(new Sheet("Notes", List.of(List.of(text))))
                .substring(1)
                .strip();
    }
}
