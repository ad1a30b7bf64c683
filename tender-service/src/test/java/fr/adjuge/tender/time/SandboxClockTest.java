package fr.adjuge.tender.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The real clock of the service, which the other tests replace. */
@QuarkusTest
class SandboxClockTest extends HttpTest {

    @Test
    void movesForwardAndRunsOn() {
        var target = now().plusYears(1);

        var moved = as("service", INRAE).body("{\"now\": \"" + target + "\"}").put("/sandbox/clock");

        moved.then().statusCode(200);
        var shown = OffsetDateTime.parse(moved.jsonPath().getString("now"));
        assertThat(Duration.between(target, shown)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(now()).isAfter(shown);
    }

    @Test
    void neverMovesBack() {
        var before = now();

        as("service", INRAE)
                .body("{\"now\": \"" + before.minusSeconds(1) + "\"}")
                .put("/sandbox/clock")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:clock-backwards"));

        assertThat(now()).isAfter(before);
    }

    @Test
    void isMovedByServicesOnly() {
        as("buyer", INRAE).get("/sandbox/clock").then().statusCode(403);
        anonymously().get("/sandbox/clock").then().statusCode(401);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.parse(
                as("service", INRAE).get("/sandbox/clock").jsonPath().getString("now"));
    }
}
