package fr.adjuge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract promises ten thousand offers: they come through the door. */
@QuarkusTest
class LargeRequestTest extends HttpTest {

    private static final int MOST_OFFERS = 10_000;

    @Test
    void opensAnEvaluationOfAsManyRealOffersAsTheContractPromises() throws IOException {
        var request = example("EvaluationRequest");
        var offers = (ArrayNode) request.get("offers");
        while (offers.size() < MOST_OFFERS) {
            var offer = (ObjectNode) offers.get(0).deepCopy();
            offers.add(offer.put("offerId", "X-" + offers.size()));
        }
        assertThat(request.toString()).hasSizeGreaterThan(1 << 20);
        asService()
                .body(request.toString())
                .put("/evaluations/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("offers.size()", is(MOST_OFFERS));
    }

    @Test
    void readsAsManyOffersWithTheirMarks() throws IOException {
        var request = example("ScoringRequest");
        var offers = (ArrayNode) request.get("offers");
        while (offers.size() < MOST_OFFERS) {
            offers.add(offers.get(0).deepCopy());
        }
        assertThat(request.toString()).hasSizeGreaterThan(4 << 20);
        // Read, and then refused, for all have one identifier.
        asService().body(request.toString()).post("/scorings").then().statusCode(422);
    }

    private static ObjectNode example(String schema) throws IOException {
        try (var file = LargeRequestTest.class.getResourceAsStream("/examples/" + schema + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(file);
        }
    }
}
