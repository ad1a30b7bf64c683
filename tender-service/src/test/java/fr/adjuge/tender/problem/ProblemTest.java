package fr.adjuge.tender.problem;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.testkit.problems.EveryErrorIsAProblem;
import fr.adjuge.testkit.problems.Routes;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ProblemTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> everyErrorIsAProblem() {
        clock.set("2025-04-07T09:00:00+02:00");
        var tender = "/tenders/" + inraeDraft().jsonPath().getString("id");
        var write = new Routes.Write(
                "POST",
                tender + "/discontinuance",
                "{\"ground\": \"OTHER\", \"reason\": \"Le besoin a évolué.\"}",
                "reason",
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""));
        var routes = new Routes(
                write,
                "/tenders",
                "/tenders",
                identity.token("all", INRAE, "buyer", "opener", "representative", "auditor", "service"),
                identity.token("nobody", INRAE, "operator"),
                Optional.of(tender + "/documents?name=RC.pdf&kind=OTHER"));
        return new EveryErrorIsAProblem(routes, identity).tests();
    }
}
