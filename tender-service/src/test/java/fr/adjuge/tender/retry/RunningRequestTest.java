package fr.adjuge.tender.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunningRequestTest extends HttpTest {

    @Inject
    FirstAnswers answers;

    @Test
    void aRequestIsNotStartedAgainWhileItsFirstIsRunning() {
        clock.set("2025-04-07T09:00:00+02:00");
        var key = "a key";
        var running = new AnswerKey(INRAE + " buyer@" + INRAE, "POST /tenders", key);
        var body = newInraeTender();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(answers.tryLock(running)).isTrue();

            as("buyer", INRAE)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/tenders")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:adjuge:problem:request-running"));
        });

        as("buyer", INRAE)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/tenders")
                .then()
                .statusCode(201);
    }
}
