package fr.adjuge.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The contract promises five hundred lots: they come through the door. */
@QuarkusTest
class LargeRequestTest extends HttpTest {

    private static final int MOST_LOTS = 500;

    @Test
    void takesTheAwardOfAsManyRealLotsAsTheContractPromises() {
        clock.set("2025-06-27T11:00:00+02:00");
        var record = Awards.ofItsOwn("inrae", award -> {
            multiply((ArrayNode) award.at("/consultation/lots"), "id");
            multiply((ArrayNode) award.get("lots"), "lotId");
        });
        assertThat(record.json()).hasSizeGreaterThan(1 << 20);
        handOver(record).then().statusCode(200);
    }

    private static void multiply(ArrayNode lots, String identifier) {
        while (lots.size() < MOST_LOTS) {
            var lot = (ObjectNode) lots.get(0).deepCopy();
            lots.add(lot.put(identifier, "LOT-%04d".formatted(lots.size() + 1)));
        }
    }
}
