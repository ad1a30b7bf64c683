package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "*", "\"b\", \"a\"", " \"b\",W/\"a\" "})
    void namesATagThatIsAmongIts(String header) {
        assertThat(IfNoneMatch.names(header, "\"a\"")).isTrue();
        assertThat(IfNoneMatch.names(header, "W/\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"b\"", "\"ab\"", "W/a"})
    void namesNoOther(String header) {
        assertThat(IfNoneMatch.names(header, "\"a\"")).isFalse();
    }
}
