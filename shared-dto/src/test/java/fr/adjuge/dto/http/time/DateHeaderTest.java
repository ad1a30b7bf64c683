package fr.adjuge.dto.http.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateHeaderTest {

    /** The example of RFC 9110, 5.6.7. */
    private static final String EXAMPLE = "Sun, 06 Nov 1994 08:49:37 GMT";

    @Test
    void isWrittenToTheSecondInGreenwichTime() {
        assertThat(DateHeader.of(Instant.parse("1994-11-06T08:49:37.999Z"))).isEqualTo(EXAMPLE);
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(DateHeader.read(EXAMPLE)).contains(Instant.parse("1994-11-06T08:49:37Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37 +0100"})
    void isNoneIfItIsWrittenOtherwise(String header) {
        assertThat(DateHeader.read(header)).isEmpty();
    }
}
