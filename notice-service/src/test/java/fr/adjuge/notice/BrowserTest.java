package fr.adjuge.notice;

import fr.adjuge.testkit.browser.PagesOfOtherOrigins;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BrowserTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> pagesOfOtherOrigins() {
        var token = identity.token("alice", CHAMBERS, "buyer");
        return new PagesOfOtherOrigins("/notices", token, "/award-records/" + UUID.randomUUID()).tests();
    }
}
