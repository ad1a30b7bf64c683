package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void leavesOutWhatItDoesNotKnow() throws JsonProcessingException {
        var problem = Problem.of("too-early", 409, "Too early", "offers may be submitted until noon");

        // No trace is running here: sixteen zero octets.
        assertThat(JSON.writeValueAsString(problem))
                .isEqualTo("{\"type\":\"urn:adjuge:problem:too-early\",\"title\":\"Too early\",\"status\":409,"
                        + "\"detail\":\"offers may be submitted until noon\","
                        + "\"traceId\":\"00000000000000000000000000000000\"}");
    }

    @Test
    void isReadBackAsItWasWritten() throws JsonProcessingException {
        var problem = Problem.of("too-early", 409, "Too early", "wait")
                .withLegalBasis("art. R2182-1 CCP")
                .withInstance(URI.create("/tenders/1"))
                .withViolations(List.of(
                        Violation.inBody("/lots/0", "a"),
                        Violation.inParameter("limit", "b"),
                        Violation.inHeader("If-Match", "c")));

        assertThat(JSON.readValue(JSON.writeValueAsString(problem), Problem.class))
                .isEqualTo(problem);
    }

    @Test
    void isReadFromAServiceThatSaysMoreOrLess() throws JsonProcessingException {
        var problem = JSON.readValue("{\"status\": 404, \"balance\": 30}", Problem.class);

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.type()).isEqualTo(URI.create("about:blank"));
    }
}
