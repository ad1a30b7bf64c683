package fr.adjuge.tender;

import fr.adjuge.testkit.bodies.BodiesAreAsTheContractSays;
import fr.adjuge.testkit.bodies.ParametersAreAsTheContractSays;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BodiesTest extends HttpTest {

    @Inject
    OpenedTenders tenders;

    @TestFactory
    Stream<DynamicTest> takesTheBodiesThatTheContractAllowsAndNoOthers() {
        return new BodiesAreAsTheContractSays(everyRole(), openedTender()).tests();
    }

    @TestFactory
    Stream<DynamicTest> takesTheParametersThatTheContractAllowsAndNoOthers() {
        return new ParametersAreAsTheContractSays(everyRole(), openedTender()).tests();
    }

    private String everyRole() {
        return identity.token(
                "all", INRAE, "buyer", "operator", "opener", "evaluator", "representative", "auditor", "service");
    }

    private Map<String, String> openedTender() {
        clock.set("2025-06-05T10:00:00+02:00");
        var tender = tenders.with(List.of()).toString();
        return Map.of("id", tender, "tenderId", tender, "lotId", OpenedTenders.LOT);
    }
}
