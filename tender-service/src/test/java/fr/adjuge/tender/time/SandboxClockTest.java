package fr.adjuge.tender.time;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.testkit.MovedClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class SandboxClockTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> theClockOnlyMovesForward() {
        return new MovedClock(() -> as("service", INRAE)).tests();
    }
}
