package fr.adjuge.notice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The real clock of the service, which other tests put a still one in the place of. */
@QuarkusTest
class SandboxClockResourceTest extends HttpTest {

    @Inject
    DomainClock domainTime;

    @Test
    void theClockIsPutForwardRunsOnAndNeverGoesBack() {
        move("2030-01-01T10:00:00+01:00").then().statusCode(200).body("now", startsWith("2030-01-01T09:00"));
        asTenderService().get("/sandbox/clock").then().statusCode(200).body("now", startsWith("2030-01-01T09:00"));
        var before = domainTime.instant();

        move("2029-12-31T10:00:00+01:00")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:clock-backwards"));

        assertThat(domainTime.instant()).isAfter(before);
    }

    @Test
    void onlyAServiceMovesIt() {
        as("buyer", CHAMBERS)
                .body("{\"now\": \"2040-01-01T10:00:00+01:00\"}")
                .put("/sandbox/clock")
                .then()
                .statusCode(403);
    }

    private Response move(String now) {
        return asTenderService().body("{\"now\": \"" + now + "\"}").put("/sandbox/clock");
    }
}
