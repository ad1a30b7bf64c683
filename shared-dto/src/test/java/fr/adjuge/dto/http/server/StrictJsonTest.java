package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final ObjectMapper STRICT =
            StrictJson.strictened(new ObjectMapper().registerModule(new JavaTimeModule()));

    record Part(String name, Money price) {}

    record Order(
            String name,
            int count,
            boolean urgent,
            DayOfWeek day,
            LocalDate dueOn,
            OffsetDateTime placedAt,
            List<Part> parts) {}

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("{\"count\": 1, \"urgent\": true, \"surprise\": 1}", "/surprise", "unknown property"),
                arguments("{\"count\": 1, \"urgent\": true, \"a/b~c\": 1}", "/a~1b~0c", "unknown property"),
                arguments("{\"count\": 1, \"count\": 2}", "/count", "this property is given twice"),
                arguments("{\"name\": \"a\"}", "/count", "a value is required"),
                arguments("{\"count\": null}", "/count", "a value is required"),
                arguments("{\"count\": \"1\"}", "/count", "must be an integer"),
                arguments("{\"count\": 1.5}", "/count", "must be an integer"),
                arguments("{\"count\": 3000000000}", "/count", "this number is too large"),
                arguments("{\"name\": 1}", "/name", "must be a string"),
                arguments("{\"name\": true}", "/name", "must be a string"),
                arguments("{\"name\": []}", "/name", "must be a string"),
                arguments("{\"urgent\": \"true\"}", "/urgent", "must be true or false"),
                arguments("{\"urgent\": 1}", "/urgent", "must be true or false"),
                arguments("{\"dueOn\": \"2025-02-29\"}", "/dueOn", "must be a date such as 2025-05-28"),
                arguments("{\"dueOn\": 20000}", "/dueOn", "must be a date such as 2025-05-28"),
                arguments("{\"dueOn\": [2025, 5, 28]}", "/dueOn", "must be a date such as 2025-05-28"),
                arguments("{\"placedAt\": 1.5}", "/placedAt", "must be an instant such as 2025-05-28T12:00:00+02:00"),
                arguments("{\"parts\": {}}", "/parts", "must be an array"),
                arguments("{\"parts\": [1]}", "/parts/0", "must be an object"),
                arguments("{\"parts\": [null]}", "/parts/0", "a value is required"),
                arguments("{\"parts\": [{}, {\"x\": 1}]}", "/parts/1/x", "unknown property"),
                arguments("{\"parts\": [{\"price\": 1}]}", "/parts/0/price", "must be an object"),
                arguments(
                        "{\"parts\": [{\"price\": {\"amount\": 1, \"currency\": \"EUR\"}}]}",
                        "/parts/0/price/amount",
                        "must be a string"),
                arguments(
                        "{\"parts\": [{\"price\": {\"amount\": \"0.001\", \"currency\": \"EUR\"}}]}",
                        "/parts/0/price",
                        "amount 0.001 has more than the 2 decimals of EUR"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhereAndWhy(String json, String pointer, String message) {
        assertThat(problem(json).violations()).containsExactly(Violation.inBody(pointer, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{'a': 1}", "{\"a\": 1,}", "nope", "{\"a\": \u0001}"})
    void tellsWhereTheTextStopsBeingJson(String json) {
        assertThat(problem(json).detail()).startsWith("the body is not JSON: see line 1, column");
    }

    @Test
    void takesNothingAfterTheEnd() {
        assertThat(problem(whole() + " {}").detail()).isEqualTo("nothing may follow the end of the document");
    }

    @Test
    void speaksFrench() {
        var exception = catchThrowableOfType(
                JsonProcessingException.class, () -> STRICT.readValue("{\"count\": \"1\"}", Order.class));

        assertThat(JsonFault.of(exception).problem(Language.FRENCH).detail()).isEqualTo("doit être un nombre entier");
    }

    @Test
    void keepsTheOffsetThatTheCallerWrote() throws JsonProcessingException {
        assertThat(STRICT.readValue(whole(), Order.class).placedAt()).hasToString("2025-05-28T12:00+02:00");
    }

    private static String whole() {
        return """
                {"name": "a", "count": 1, "urgent": true, "day": "MONDAY", "dueOn": "2025-05-28",
                 "placedAt": "2025-05-28T12:00:00+02:00", "parts": []}""";
    }

    private static Problem problem(String json) {
        var exception = catchThrowableOfType(JsonProcessingException.class, () -> STRICT.readValue(json, Order.class));
        return JsonFault.of(exception).problem(Language.ENGLISH);
    }
}
