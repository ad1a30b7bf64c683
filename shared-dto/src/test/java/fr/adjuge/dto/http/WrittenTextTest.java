package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    /** Both sides of every limit; a surrogate alone is half a character. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0e, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfdd0, 0xfdef, 0xfffe,
                0xffff, 0x1fffe, 0x1ffff, 0x10fffe, 0x10ffff
            })
    void refusesWhatIsNoWrittenText(int codePoint) {
        var text = "é😀" + Character.toString(codePoint) + "b";

        var refusal = catchThrowableOfType(InvalidValue.class, () -> WrittenText.taken(text));

        assertThat(refusal.reason().english())
                .isEqualTo("the character U+%04X at position 3 is not written text: remove it".formatted(codePoint));
        assertThat(WrittenText.isTaken(text)).isFalse();
        assertThat(WrittenText.shown(text)).isEqualTo("é😀b");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x0a, 0x0d, 0x20, 0x7e, 0xa0, 0xe9, 0x200b, 0x2028, 0xd7ff, 0xe000, 0xfdcf, 0xfdf0, 0xfeff,
                0xfffd, 0x10000, 0x1f600, 0x1fffd, 0x10fffd
            })
    void takesWhatPeopleWrite(int codePoint) {
        var text = "a" + Character.toString(codePoint) + "b";

        assertThat(WrittenText.taken(text)).isEqualTo(text);
        assertThat(WrittenText.shown(text)).isEqualTo(text);
    }

    /** The Char of XML 1.0: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]. */
    @Test
    void whatIsTakenXmlCanHold() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> WrittenText.taken(taken(codePoint))
                                .codePoints()
                                .allMatch(c -> c == 9
                                        || c == 10
                                        || c == 13
                                        || c >= 0x20 && c <= 0xd7ff
                                        || c >= 0xe000 && c <= 0xfffd
                                        || c >= 0x10000))
                        .count())
                .isEqualTo(Character.MAX_CODE_POINT + 1L);
    }

    private static String taken(int codePoint) {
        var text = Character.toString(codePoint);
        return WrittenText.isTaken(text) ? text : "";
    }

    /** Word writes U+000B for a line break made by hand, U+000C for a page break. */
    @Test
    void aBreakMadeByHandIsALineBreak() {
        assertThat(WrittenText.taken("Bonne\u000bméthode\u000c.")).isEqualTo("Bonne\nméthode\n.");
        assertThat(WrittenText.shown("Bonne\u000bméthode\u000c.")).isEqualTo("Bonne\nméthode\n.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00a0",
                "\u202f\u2007",
                "\u3000",
                "\u200b",
                "\ufeff",
                "\u2060\u200e\u061c",
                "\u00ad",
                "\u3164",
                "\u2800"
            })
    void aTextOfWhichNothingIsSeenIsBlank(String text) {
        assertThat(WrittenText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"' a '", "-", ".", "' 0'", "é", "😀"})
    void aTextOfWhichSomethingIsSeenIsNotBlank(String text) {
        assertThat(WrittenText.isBlank(text)).isFalse();
    }
}
