package fr.adjuge.scoring.problem;

import fr.adjuge.scoring.HttpTest;
import fr.adjuge.scoring.InraeRequests;
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
        var write = new Routes.Write(
                "PUT",
                "/evaluations/" + UUID.randomUUID(),
                InraeRequests.evaluation("FROM_THE_START"),
                "tenderReference",
                Map.of());
        var routes = new Routes(
                write,
                "/evaluations",
                "/evaluations",
                identity.token("all", INRAE, "service", "buyer", "evaluator", "auditor", "representative"),
                identity.token("nobody", INRAE, "operator"),
                Optional.empty());
        return new EveryErrorIsAProblem(routes, identity).tests();
    }
}
