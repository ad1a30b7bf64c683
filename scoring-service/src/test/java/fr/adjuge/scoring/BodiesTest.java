package fr.adjuge.scoring;

import fr.adjuge.testkit.bodies.BodiesAreAsTheContractSays;
import fr.adjuge.testkit.bodies.ParametersAreAsTheContractSays;
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
        return new BodiesAreAsTheContractSays(alice(), evaluation()).tests();
    }

    @TestFactory
    Stream<DynamicTest> takesTheParametersThatTheContractAllowsAndNoOthers() {
        return new ParametersAreAsTheContractSays(alice(), evaluation()).tests();
    }

    private String alice() {
        return identity.token("alice", INRAE, "buyer", "evaluator", "representative", "auditor", "service");
    }

    private Map<String, String> evaluation() {
        var evaluation = UUID.randomUUID().toString();
        asService()
                .body(InraeRequests.evaluation("FROM_THE_START"))
                .put("/evaluations/" + evaluation)
                .then()
                .statusCode(201);
        return Map.of("id", evaluation);
    }
}
