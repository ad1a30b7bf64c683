package fr.adjuge.tender.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRecordTest {

    /** Whatever its spaces, its numbers and its escapes look like; a manual break is taken, as a line break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"b\", \"n\" : 1.50}",
                "{\"lots\":[{\"title\":\"Moisson\\nneuse \\u00e9\"}],\"e\":1E+2}",
                "{\"title\":\"un\\u000bdeux\\ftrois\"}"
            })
    void isSentToTheLetterIfItsTextsAreWrittenText(String stored) {
        assertThat(WrittenRecord.of(stored)).isEqualTo(stored);
    }

    @Test
    void isSentWithoutWhatNoTextMayHold() {
        assertThat(
                        WrittenRecord.of(
                                "{\"title\":\"Moi\\u0000ss\\u0001on\\u000bneuse\",\"lots\":[\"a\\u009f\\ufffe\"],\"n\":12.50,\"t\":true,\"o\":null}"))
                .isEqualTo("{\"title\":\"Moisson\\nneuse\",\"lots\":[\"a\"],\"n\":12.50,\"t\":true,\"o\":null}");
    }
}
