package fr.adjuge.notice;

import fr.adjuge.testkit.TextAtTheDoor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TextAtTheDoorTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> everyTextIsLookedAtAtTheDoor() {
        clock.set("2025-09-17T12:30:00+02:00");
        return TextAtTheDoor.onCommittedContract(
                identity.token("all", CHAMBERS, "service", "buyer", "auditor", "representative"),
                Map.of("id", UUID.randomUUID().toString()));
    }
}
