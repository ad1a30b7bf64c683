package fr.adjuge.testkit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Problem;
import io.restassured.path.json.JsonPath;
import java.util.Objects;

/** The problem that a request must be answered with, and where it must find the fault. */
record Expected(int status, String type, String place) {

    static Expected problem(int status, String type) {
        return new Expected(status, type, "");
    }

    /** {@code place}: {@code pointer=/lots/0}, {@code parameter=limit} or {@code header=If-Match}. */
    Expected at(String place) {
        return new Expected(status, type, place);
    }

    void check(RawAnswer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        var problem = JsonPath.from(answer.body());
        assertThat(problem.getString("type")).isEqualTo("urn:adjuge:problem:" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(answer.body()).doesNotContain("fr.adjuge", "java.", "Exception", "secret", "<html");
        checkHeaders(answer);
        checkPlace(problem);
    }

    private void checkHeaders(RawAnswer answer) {
        if (status == 401) {
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        if (status == 405) {
            assertThat(answer.header("Allow")).isNotBlank();
        }
        if (status == 503) {
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
        }
    }

    private void checkPlace(JsonPath problem) {
        if (!place.isEmpty()) {
            var kind = place.substring(0, place.indexOf('='));
            assertThat(problem.getList("violations." + kind, String.class))
                    .as("places of %s", Objects.toString(problem.getList("violations")))
                    .contains(place.substring(kind.length() + 1));
            assertThat(problem.getList("violations.message", String.class)).allMatch(message -> !message.isBlank());
        }
    }
}
