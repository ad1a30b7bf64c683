package fr.adjuge.notice.retry;

import fr.adjuge.notice.HttpTest;
import fr.adjuge.testkit.RepeatedRequests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A notice is sent once. */
@QuarkusTest
class RepeatedRequestsTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> aKeyIsItsSendersOwn() {
        clock.set("2025-09-17T10:30:00Z");
        return new RepeatedRequests(
                        (person, organisation) -> as(person, organisation, "buyer"), CHAMBERS, INRAE, () -> {
                            var notice = received("chambres");
                            return request ->
                                    request.header("If-Match", "\"0\"").post(notice + "/publication");
                        })
                .tests();
    }
}
