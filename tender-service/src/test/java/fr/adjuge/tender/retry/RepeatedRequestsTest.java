package fr.adjuge.tender.retry;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.testkit.RepeatedRequests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A draft is made once: a second one of its reference is refused. */
@QuarkusTest
class RepeatedRequestsTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> aKeyIsItsSendersOwn() {
        clock.set("2025-04-07T09:00:00+02:00");
        return new RepeatedRequests(
                        (person, organisation) -> as(person, organisation, "buyer"), INRAE, CHAMBERS, () -> {
                            var draft = newInraeTender();
                            return request -> request.body(draft).post("/tenders");
                        })
                .testsWith(request -> request.body(newInraeTender()).post("/tenders"));
    }
}
