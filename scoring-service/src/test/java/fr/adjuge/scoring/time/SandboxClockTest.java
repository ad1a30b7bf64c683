package fr.adjuge.scoring.time;

import static org.hamcrest.Matchers.startsWith;

import fr.adjuge.scoring.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SandboxClockTest extends HttpTest {

    @Test
    void movesForwardOnlyAndRunsOn() {
        move("2045-06-06T10:00:00+02:00").statusCode(200).body("now", startsWith("2045-06-06T08:00"));

        expectProblem(move("2045-06-06T09:59:59+02:00"), 409, "clock-backwards");
        asService().get("/sandbox/clock").then().statusCode(200).body("now", startsWith("2045-06-06T08:0"));
    }

    @Test
    void isMovedByServicesOnly() {
        expectProblem(
                asBuyer()
                        .body("{\"now\": \"2050-01-01T00:00:00Z\"}")
                        .put("/sandbox/clock")
                        .then(),
                403,
                "forbidden");
    }

    private ValidatableResponse move(String now) {
        return asService()
                .body("{\"now\": \"" + now + "\"}")
                .put("/sandbox/clock")
                .then();
    }
}
