package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** What every answer of a service has, whatever it answers. */
final class AnswerRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?[+-]\\d\\d:\\d\\d");
    /** A text in which Java shows: a list, a class, an optional value. */
    private static final Pattern JAVA = Pattern.compile(
            "\\[[A-Z_]+(, [A-Z_]+)*]|\\[[0-9a-f]{8}-[0-9a-f-]+|Optional\\[|java\\.[a-z]+\\.|fr\\.adjuge\\.");

    private AnswerRules() {}

    static void check(String request, Response answer) {
        assertThat(answer.header("Date"))
                .as("Date of " + request)
                .matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        assertThat(answer.header("X-Content-Type-Options")).as(request).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control"))
                .as("Cache-Control of " + request)
                .isNotBlank();
        if (hasStrongTag(answer)) {
            assertThat(answer.header("Content-Encoding"))
                    .as("coding of what bears the strong tag %s: %s", answer.header("ETag"), request)
                    .isIn(null, "identity");
        }
        if (isWhole(answer)
                && (answer.contentType().startsWith("application/json")
                        || answer.contentType().startsWith("application/problem+json"))) {
            checkJson(request, answer);
        }
    }

    private static boolean hasStrongTag(Response answer) {
        return answer.header("ETag") != null && answer.header("ETag").startsWith("\"");
    }

    /** A part of a file has the type of the file, and is no JSON text of its own. */
    private static boolean isWhole(Response answer) {
        return answer.statusCode() != 206;
    }

    private static void checkJson(String request, Response answer) {
        var body = read(answer);
        checkTimes(request, "", body);
        if (answer.statusCode() >= 400) {
            assertThat(body.path("detail").asText()).as(request).doesNotContainPattern(JAVA);
            body.path("violations")
                    .forEach(violation -> assertThat(violation.path("message").asText())
                            .as(request)
                            .doesNotContainPattern(JAVA));
        }
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs compare times in UTC; people read them in Paris time, and the name of the property says so. */
    private static void checkTimes(String request, String property, JsonNode value) {
        if (value.isTextual() && !property.endsWith("InParis")) {
            assertThat(value.asText()).as("%s: %s", request, property).doesNotMatch(WITH_OFFSET);
        }
        value.fields().forEachRemaining(field -> checkTimes(request, field.getKey(), field.getValue()));
        if (value.isArray()) {
            value.forEach(item -> checkTimes(request, property, item));
        }
    }
}
