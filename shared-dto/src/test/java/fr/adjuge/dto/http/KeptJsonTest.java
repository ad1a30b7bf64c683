package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void goesOutAsItIsKeptWithoutBeingRead() throws JsonProcessingException {
        var kept = KeptJson.as("{\"b\": 1, \"a\": [ ]}", text -> {
            throw new AssertionError("read: " + text);
        });

        assertThat(JSON.writeValueAsString(Map.of("kept", kept))).isEqualTo("{\"kept\":{\"b\": 1, \"a\": [ ]}}");
        assertThat(kept.text()).contains("{\"b\": 1, \"a\": [ ]}");
    }

    @Test
    void isReadOnceWhereSomebodyLooksIntoIt() {
        var readings = new ArrayList<String>();
        var kept = KeptJson.as("[]", text -> {
            readings.add(text);
            return List.of();
        });

        assertThat(kept.value()).isEmpty();
        assertThat(kept.value()).isSameAs(kept.value());
        assertThat(readings).containsExactly("[]");
    }

    @Test
    void goesOutLikeAnyValueWhileItIsNew() throws JsonProcessingException {
        var fresh = KeptJson.of(Map.of("a", List.of(1, 2)));

        assertThat(JSON.writeValueAsString(List.of(fresh))).isEqualTo("[{\"a\":[1,2]}]");
        assertThat(fresh.text()).isEmpty();
        assertThat(fresh.value()).isEqualTo(Map.of("a", List.of(1, 2)));
    }
}
