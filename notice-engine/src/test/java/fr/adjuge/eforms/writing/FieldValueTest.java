package fr.adjuge.eforms.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValueTest {

    /** As Unix, Windows, old Macintosh and office programs end a line. */
    @ParameterizedTest
    @ValueSource(strings = {"un\ndeux", "un\r\ndeux", "un\rdeux", "un\u000bdeux"})
    void everyEndOfALineIsALineBreak(String text) {
        assertThat(FieldValue.text(text).text()).isEqualTo("un\ndeux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"un\n\ndeux", "un\r\n\r\ndeux", "un\r\rdeux", "un\n\rdeux"})
    void anEmptyLineStaysOne(String text) {
        assertThat(FieldValue.text(text).text()).isEqualTo("un\n\ndeux");
    }
}
