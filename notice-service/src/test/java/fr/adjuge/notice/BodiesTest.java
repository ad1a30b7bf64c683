package fr.adjuge.notice;

import fr.adjuge.testkit.bodies.BodiesAreAsTheContractSays;
import fr.adjuge.testkit.bodies.ParametersAreAsTheContractSays;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BodiesTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> takesTheBodiesThatTheContractAllowsAndNoOthers() {
        return new BodiesAreAsTheContractSays(identity.serviceToken("tender-service"), Map.of()).tests();
    }

    @TestFactory
    Stream<DynamicTest> takesTheParametersThatTheContractAllowsAndNoOthers() {
        return new ParametersAreAsTheContractSays(identity.token("all", CHAMBERS, "buyer", "service"), Map.of())
                .tests();
    }
}
