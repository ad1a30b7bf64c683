package fr.adjuge.scoring;

import fr.adjuge.testkit.bodies.BodiesAreAsTheContractSays;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BodiesTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> takesTheBodiesThatTheContractAllowsAndNoOthers() {
        return new BodiesAreAsTheContractSays(identity.token(
                        "all", INRAE, "buyer", "operator", "opener", "evaluator", "representative", "auditor", "service"))
                .tests();
    }
}
