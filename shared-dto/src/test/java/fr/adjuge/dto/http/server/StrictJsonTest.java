package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final ObjectMapper STRICT = StrictJson.strictened(tolerant());

    record Part(String name, Money price) {}

    record Note(Optional<String> text, List<String> words, Map<String, String> labels) {}

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
                        "/parts/0/price/amount",
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"text\": \"a\\u0000\"}`, /text",
                "`{\"words\": [\"a\", \"\\ud800\"]}`, /words/1",
                "`{\"labels\": {\"a\": \"\\ufffe\"}}`, /labels/a",
            })
    void refusesATextThatNobodyWrites(String json, String pointer) {
        var exception = catchThrowableOfType(JsonProcessingException.class, () -> STRICT.readValue(json, Note.class));

        assertThat(JsonFault.of(exception).problem(Language.ENGLISH).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).contains(pointer);
                    assertThat(violation.message()).endsWith("is not written text: remove it");
                });
    }

    @Test
    void refusesAKeyThatNobodyWrites() {
        var exception = catchThrowableOfType(
                JsonProcessingException.class,
                () -> STRICT.readValue("{\"labels\": {\"a\\u0001\": \"b\"}}", Note.class));

        assertThat(JsonFault.of(exception).problem(Language.FRENCH).violations())
                .containsExactly(Violation.inBody(
                        "/labels/a\u0001", "le caractère U+0001 en position 2 n'est pas du texte : retirez-le"));
    }

    @Test
    void takesABreakMadeByHandForALineBreakInKeysToo() throws JsonProcessingException {
        var note = STRICT.readValue("""
                {"text": "a\\u000bb", "words": ["c\\u000cd"], "labels": {"e\\u000bf": "g"}}""", Note.class);

        assertThat(note).isEqualTo(new Note(Optional.of("a\nb"), List.of("c\nd"), Map.of("e\nf", "g")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\u200b", "\n"})
    void readsABlankOptionalTextAsAbsent(String blank) throws JsonProcessingException {
        var json = tolerant().writeValueAsString(Map.of("text", blank));

        assertThat(STRICT.readValue(json, Note.class).text()).isEmpty();
        assertThat(tolerant().readValue(json, Note.class).text()).isEmpty();
        assertThat(STRICT.readValue("{\"text\": null}", Note.class).text()).isEmpty();
        assertThat(STRICT.readValue("{\"text\": \" a \"}", Note.class).text()).contains(" a ");
    }

    @Test
    void readsWhatWasStoredBeforeWithoutWhatIsNoWrittenText() throws JsonProcessingException {
        assertThat(tolerant()
                        .readValue("{\"text\": \"a\\u0000\\u000bb\\ufffe\", \"words\": [\"\\u0001\"]}", Note.class))
                .isEqualTo(new Note(Optional.of("a\nb"), List.of(""), null));
    }

    @Test
    void readsATextOfWhichNothingIsSeenAsTheEmptyOne() throws JsonProcessingException {
        assertThat(STRICT.readValue("{\"words\": [\"\u00a0\", \"\u200b\"]}", Note.class)
                        .words())
                .containsExactly("", "");
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

    private static ObjectMapper tolerant() {
        var json = new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());
        new TolerantTexts().customize(json);
        return json;
    }

    record Times(OffsetDateTime closedAt, OffsetDateTime closedAtInParis, Optional<OffsetDateTime> endedAt) {}

    @Test
    void answersInUtcUnlessTheNameSaysInParis() throws JsonProcessingException {
        var noon = OffsetDateTime.parse("2025-05-28T12:00:00.5+02:00");

        assertThat(STRICT.writeValueAsString(new Times(noon, noon, Optional.of(noon))))
                .isEqualTo(
                        "{\"closedAt\":\"2025-05-28T10:00:00.5Z\","
                                + "\"closedAtInParis\":\"2025-05-28T12:00:00.5+02:00\",\"endedAt\":\"2025-05-28T10:00:00.5Z\"}");
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
