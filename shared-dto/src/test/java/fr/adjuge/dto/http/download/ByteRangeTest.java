package fr.adjuge.dto.http.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of ten octets, 0 to 9. */
class ByteRangeTest {

    private static final long SIZE = 10;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-9, 0, 9",
        "bytes=0-99, 0, 9",
        "bytes=3-, 3, 9",
        "bytes=9-, 9, 9",
        "bytes=-1, 9, 9",
        "bytes=-10, 0, 9",
        "bytes=-11, 0, 9",
        "bytes = 2 - 4, 2, 4"
    })
    void isAPartOfTheFile(String header, long first, long last) {
        assertThat(ByteRange.asked(header, SIZE)).contains(new ByteRange(first, last));
        assertThat(new ByteRange(first, last).liesIn(SIZE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
    void mayLieBeyondItsEnd(String header) {
        assertThat(ByteRange.asked(header, SIZE))
                .hasValueSatisfying(range -> assertThat(range.liesIn(SIZE)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=4-3", "bytes=0-1,3-4", "bytes=a-b", "lines=0-1", "bytes=1"})
    void isNotAskedByWhatIsNoSingleRange(String header) {
        assertThat(ByteRange.asked(header, SIZE)).isEmpty();
    }

    @Test
    void nothingLiesInAnEmptyFile() {
        assertThat(ByteRange.asked("bytes=0-", 0))
                .hasValueSatisfying(range -> assertThat(range.liesIn(0)).isFalse());
        assertThat(ByteRange.asked("bytes=-5", 0))
                .hasValueSatisfying(range -> assertThat(range.liesIn(0)).isFalse());
    }

    @Test
    void isReadWithoutTheRest() throws IOException {
        var digits = new ByteArrayInputStream("0123456789".getBytes());

        assertThat(new PartOfStream(digits, new ByteRange(2, 4))).hasBinaryContent("234".getBytes());
    }

    @Test
    void theWholeOfAnEmptyFileIsNothing() throws IOException {
        assertThat(new PartOfStream(new ByteArrayInputStream(new byte[0]), new ByteRange(0, -1)).readAllBytes())
                .isEmpty();
    }
}
