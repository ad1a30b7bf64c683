package fr.adjuge.notice;

import fr.adjuge.testkit.TextAtTheDoor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TextAtTheDoorTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> everyTextIsLookedAtAtTheDoor() {
        clock.set("2025-09-17T12:30:00+02:00");
        return TextAtTheDoor.onCommittedContract(
                identity.token("all", "00001011600010", "service", "buyer", "auditor", "representative"));
    }
}
