package fr.adjuge.scoring;

import fr.adjuge.testkit.HttpConventions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class HttpConventionsTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> everyOperationKeepsTheConventions() {
        return new HttpConventions(identity, "buyer", "evaluator", "representative", "auditor", "service").tests();
    }
}
