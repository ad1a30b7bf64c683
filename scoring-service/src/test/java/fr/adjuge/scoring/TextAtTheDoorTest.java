package fr.adjuge.scoring;

import fr.adjuge.testkit.TextAtTheDoor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TextAtTheDoorTest extends HttpTest {

    /** Its body is read where the evaluation is known: looked at in {@code MarkResourceTest}. */
    private static final String MARK = "PUT /evaluations/{id}/marks/{offerId}/{criterionId}: body";

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
        return TextAtTheDoor.onCommittedContract(identity.token(
                        "all", "00001011600010", "service", "buyer", "evaluator", "auditor", "representative"))
                .filter(test -> !test.getDisplayName().equals(MARK));
    }
}
