package fr.adjuge.notice.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.server.ActLog;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.HttpTest;
import fr.adjuge.testkit.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One line for each act that is done: which, on which tender, in which role, under which trace. */
@QuarkusTest
class ActLogTest extends HttpTest {

    @BeforeEach
    void itIsTheDayOfTheNotice() {
        clock.set("2025-09-17T10:30:00Z");
    }

    @Test
    void tellsTheReceiptTheSendingAndTheDelivery() throws InterruptedException {
        var tender = UUID.randomUUID();
        var record = Awards.ofItsOwn("chambres", award -> award.put("tenderId", tender.toString()));
        try (var log = new LogLines(ActLog.CATEGORY)) {
            var notice = "/notices/" + handOver(record).<String>path("noticeId");
            handOver(record).then().statusCode(200);
            send(notice, CHAMBERS).then().statusCode(200);
            var lines = log.with(tender.toString(), 3); // the delivery comes by itself

            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).matches(line("RECEIVE_AWARD", tender, "service"));
            assertThat(lines.subList(1, 3))
                    .anyMatch(line -> line.matches(line("PUBLISH", tender, "buyer")))
                    .anyMatch(line -> line.matches(line("DELIVER", tender, "system")));
            assertThat(lines).noneMatch(line -> line.contains(CHAMBERS) || line.contains("buyer@"));
        }
    }

    private static String line(String act, UUID tender, String role) {
        return "act=%s tender=%s role=%s trace=[0-9a-f]{32}".formatted(act, tender, role);
    }
}
