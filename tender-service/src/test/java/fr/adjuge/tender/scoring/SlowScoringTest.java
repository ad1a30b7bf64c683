package fr.adjuge.tender.scoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.ScoringStub;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts are read while scoring-service, which is asked for their methods, does not answer. */
@QuarkusTest
class SlowScoringTest extends HttpTest {

    /** More than there are connections to the database (16). */
    private static final int READERS = 20;

    private static final int KEPT_WAITING = ScoringClient.AT_ONCE;

    private final CountDownLatch answer = new CountDownLatch(1);

    @AfterEach
    void itAnswersAgain() {
        answer.countDown();
    }

    @Test
    void keepsAFewWaitingAndNobodyElse() throws Exception {
        clock.set("2025-04-07T09:00:00+02:00");
        var draft = "/tenders/" + inraeDraft().jsonPath().getString("id");
        ScoringStub.holds("POST /method-checks", answer);
        var answered = new CountDownLatch(READERS - KEPT_WAITING);

        var reading = Stream.generate(() -> read(draft))
                .limit(READERS)
                .map(reader -> reader.whenComplete((view, failure) -> answered.countDown()))
                .toList();

        assertThat(answered.await(8, SECONDS)).as("before a call is given up").isTrue();
        anonymously().get("/tenders").then().statusCode(200);
        answer.countDown();
        assertThat(reading)
                .allSatisfy(reader -> assertThat(reader.get(20, SECONDS)).isEqualTo(200));
    }

    private CompletableFuture<Integer> read(String draft) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + draft))
                                .header("Authorization", "Bearer " + identity.token("buyer@" + INRAE, INRAE, "buyer"))
                                .build(),
                        BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }
}
