package fr.adjuge.scoring.time;

import fr.adjuge.scoring.HttpTest;
import fr.adjuge.testkit.MovedClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class SandboxClockTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> theClockOnlyMovesForward() {
        return new MovedClock(this::asService).tests();
    }
}
