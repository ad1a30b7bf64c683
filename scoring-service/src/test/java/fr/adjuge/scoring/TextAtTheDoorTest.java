package fr.adjuge.scoring;

import fr.adjuge.testkit.TextAtTheDoor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TextAtTheDoorTest extends HttpTest {

    /** What is opened here comes last in every list. */
    @BeforeEach
    void isLongBeforeTheOtherTests() {
        clock.set("2020-01-06T10:00:00+01:00");
    }

    @AfterEach
    void isTheTimeOfTheOtherTestsAgain() {
        clock.set("2025-06-06T10:00:00+02:00");
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsLookedAtAtTheDoor() {
        var evaluation = UUID.randomUUID().toString();
        asService()
                .body(InraeRequests.evaluation("FROM_THE_START"))
                .put("/evaluations/" + evaluation)
                .then()
                .statusCode(201);
        return TextAtTheDoor.onCommittedContract(
                identity.token("alice", INRAE, "service", "buyer", "evaluator", "auditor", "representative"),
                Map.of("id", evaluation, "offerId", "A", "criterionId", "mesures"));
    }
}
