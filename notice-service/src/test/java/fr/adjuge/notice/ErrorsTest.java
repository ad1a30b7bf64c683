package fr.adjuge.notice;

import fr.adjuge.testkit.problems.EveryErrorIsAProblem;
import fr.adjuge.testkit.problems.Routes;
import fr.adjuge.testkit.problems.Routes.Write;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ErrorsTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> everyErrorIsAProblem() {
        clock.set("2025-09-17T12:30:00+02:00");
        var record = Awards.ofItsOwn("chambres");
        var write = new Write("PUT", "/award-records/" + record.id(), record.json(), "contractNotice", Map.of());
        var routes = new Routes(
                write,
                "/notices",
                "/notices",
                identity.serviceToken("tender-service"),
                identity.token("buyer", CHAMBERS, "buyer"),
                Optional.empty());
        return new EveryErrorIsAProblem(routes, identity).tests();
    }
}
