package fr.adjuge.tender.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.server.ActLog;
import fr.adjuge.tender.opening.OpeningScene;
import fr.adjuge.testkit.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One line for each act that is done: which, on which tender, in which role, under which trace. */
@QuarkusTest
class ActLogTest extends OpeningScene {

    @Test
    void tellsWhatWasDoneAndInWhichRole() {
        try (var log = new LogLines(ActLog.CATEGORY)) {
            var tender = publishedTender();

            assertThat(log.lines()).hasSize(4);
            assertThat(log.lines().get(0)).matches(line("DRAFT", tender, "buyer"));
            assertThat(log.lines().get(1)).matches(line("RECORD_CREDITS", tender, "buyer"));
            assertThat(log.lines().get(2)).matches(line("ADD_DOCUMENT", tender, "buyer"));
            assertThat(log.lines().get(3)).matches(line("PUBLISH", tender, "buyer"));
        }
    }

    @Test
    void tellsTheApprovalsAndTheOpening() {
        var tender = publishedTender();
        try (var log = new LogLines(ActLog.CATEGORY)) {
            opened(tender);

            assertThat(log.lines()).hasSize(3);
            assertThat(log.lines().get(0)).matches(line("APPROVE_OPENING", tender, "opener"));
            assertThat(log.lines().get(1)).matches(line("APPROVE_OPENING", tender, "opener"));
            assertThat(log.lines().get(2)).matches(line("OPEN", tender, "opener"));
        }
    }

    @Test
    void tellsNothingOfDepositsOfWhichNobodyMayKnowHowManyThereAre() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        try (var log = new LogLines(ActLog.CATEGORY)) {
            var deposit = deposited(tender, COMPANY_A);
            deposit.then().statusCode(201);
            var address = deposit.header("Location");
            once(as("operator", COMPANY_A))
                    .header("If-Match", deposit.header("ETag"))
                    .post(address + "/withdrawal")
                    .then()
                    .statusCode(200);

            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void tellsAnActOnceHoweverOftenItsRequestIsRepeated() {
        var tender = publishedTender();
        var key = UUID.randomUUID().toString();
        try (var log = new LogLines(ActLog.CATEGORY)) {
            for (var time = 0; time < 2; time++) {
                as("buyer", INRAE)
                        .header("Idempotency-Key", key)
                        .contentType("application/octet-stream")
                        .body("Annexe".getBytes(UTF_8))
                        .post(tender + "/documents?name=annexe.pdf&kind=OTHER")
                        .then()
                        .statusCode(201);
            }

            assertThat(log.lines()).hasSize(1);
            assertThat(log.lines().get(0)).matches(line("PREPARE_REPLACEMENT", tender, "buyer"));
        }
    }

    @Test
    void tellsNothingOfWhatWasRefusedOrOnlyRead() {
        var tender = publishedTender();
        try (var log = new LogLines(ActLog.CATEGORY)) {
            once(as("opener", INRAE))
                    .header("If-Match", tag(tender))
                    .post(tender + "/opening")
                    .then()
                    .statusCode(409);
            as("buyer", INRAE).get(tender).then().statusCode(200);

            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void namesNobody() {
        try (var log = new LogLines(ActLog.CATEGORY)) {
            opened(publishedTender());

            assertThat(log.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("dupont")
                            || line.contains("martin")
                            || line.contains("buyer@")
                            || line.contains(INRAE)
                            || line.contains("moissonneuse"));
        }
    }

    private static String line(String act, String tender, String role) {
        return "act=%s tender=%s role=%s trace=[0-9a-f]{32}"
                .formatted(act, tender.substring("/tenders/".length()), role);
    }
}
