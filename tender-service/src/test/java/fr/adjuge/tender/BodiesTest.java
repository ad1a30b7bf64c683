package fr.adjuge.tender;

import fr.adjuge.testkit.bodies.BodiesAreAsTheContractSays;
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
        clock.set("2025-06-05T10:00:00+02:00");
        var tender = tenders.with(List.of()).toString();
        var token = identity.token(
                "all", INRAE, "buyer", "operator", "opener", "evaluator", "representative", "auditor", "service");
        return new BodiesAreAsTheContractSays(
                        token, Map.of("id", tender, "tenderId", tender, "lotId", OpenedTenders.LOT))
                .tests();
    }
}
