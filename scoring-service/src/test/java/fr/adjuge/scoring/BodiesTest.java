package fr.adjuge.scoring;

import fr.adjuge.testkit.bodies.BodiesAreAsTheContractSays;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BodiesTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> takesTheBodiesThatTheContractAllowsAndNoOthers() {
        var evaluation = UUID.randomUUID().toString();
        asService()
                .body(InraeRequests.evaluation("FROM_THE_START"))
                .put("/evaluations/" + evaluation)
                .then()
                .statusCode(201);
        var alice = identity.token("alice", INRAE, "buyer", "evaluator", "representative", "auditor", "service");
        return new BodiesAreAsTheContractSays(alice, Map.of("id", evaluation)).tests();
    }
}
