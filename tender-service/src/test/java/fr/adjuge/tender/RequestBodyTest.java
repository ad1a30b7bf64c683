package fr.adjuge.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers are told of their bodies, and how large these may be. */
@QuarkusTest
class RequestBodyTest extends HttpTest {

    private static final int MOST_LOTS = 500;

    @Inject
    OpenedTenders tenders;

    @BeforeEach
    void standsStill() {
        clock.set("2025-04-07T09:00:00+02:00");
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() throws IOException {
        var draft = newDraft();
        without(draft, "/consultation/procedure", "coveredByGpa");
        without(draft, "/consultation/procedure", "euFunded");
        without(draft, "/consultation/execution", "paymentDays");
        without(draft, "/consultation/lots/0/duration", "months");
        without(draft, "/consultation/subject", "title");
        send(draft)
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/consultation/procedure/coveredByGpa",
                                "/consultation/procedure/euFunded",
                                "/consultation/execution/paymentDays",
                                "/consultation/lots/0/duration/months",
                                "/consultation/subject/title"))
                .body("violations.message", hasItem("a value is required"));
    }

    @Test
    void takesWhatIsLeftOutForItsDefault() throws IOException {
        var draft = newDraft();
        without(draft, "/consultation/participation", "jointLeaderLiable");
        without(draft, "/consultation/submission", "electronicSignatureRequired");
        without(draft, "/consultation/essentialData", "innovative");
        without(draft, "/consultation/lots/0/duration", "renewals");
        without(draft, "/consultation/lots/0/method", "variantsAllowed");
        without(draft, "/consultation/lots/0/method/criteria/0", "environmental");
        without(draft, "/consultation/lots/0/method/minimumMark", "priceToo");
        send(draft)
                .then()
                .statusCode(201)
                .body("consultation.participation.jointLeaderLiable", is(false))
                .body("consultation.submission.electronicSignatureRequired", is(false))
                .body("consultation.essentialData.innovative", is(false))
                .body("consultation.lots[0].duration.renewals", is(0))
                .body("consultation.lots[0].method.variantsAllowed", is(false))
                .body("consultation.lots[0].method.criteria[0].environmental", is(false))
                .body("consultation.lots[0].method.minimumMark.priceToo", is(false));
    }

    @Test
    void takesADraftOfAsManyRealLotsAsTheContractPromises() throws IOException {
        var draft = newDraft();
        var lots = (ArrayNode) draft.at("/consultation/lots");
        while (lots.size() < MOST_LOTS) {
            var lot = (ObjectNode) lots.get(0).deepCopy();
            lots.add(lot.put("id", "LOT-%04d".formatted(lots.size() + 1)));
        }
        assertThat(draft.toString()).hasSizeGreaterThan(1 << 20);
        send(draft).then().statusCode(201).body("consultation.lots.size()", is(MOST_LOTS));
    }

    @ParameterizedTest
    @CsvSource({"en, 'at most 500 entries are taken, not 501'", "fr, 'au plus 500 éléments sont acceptés, et non 501'"})
    void saysWhatIsCounted(String language, String message) throws IOException {
        var deposit = (ObjectNode) new ObjectMapper().readTree(resource("/examples/NewDeposit.json"));
        var uploads = deposit.putArray("uploadIds");
        while (uploads.size() < 501) {
            uploads.add(UUID.randomUUID().toString());
        }
        once(as("operator", COMPANY_A))
                .header("Accept-Language", language)
                .body(deposit.toString())
                .post("/tenders/" + tenders.with(List.of()) + "/deposits")
                .then()
                .statusCode(400)
                .body("violations.find { it.pointer == '/uploadIds' }.message", is(message));
    }

    @Test
    void saysHowLargeABodyMayBe() {
        once(as("representative", INRAE))
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"%s\"}".formatted("a".repeat(1 << 20)))
                .post("/tenders/" + tenders.with(List.of()) + "/discontinuance")
                .then()
                .statusCode(413)
                .body("detail", containsString("1048576 octets"));
    }

    private static ObjectNode newDraft() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(newInraeTender());
    }

    private static void without(JsonNode body, String holder, String property) {
        assertThat(((ObjectNode) body.at(holder)).remove(property)).isNotNull();
    }

    private Response send(JsonNode draft) {
        return once(as("buyer", INRAE)).body(draft.toString()).post("/tenders");
    }
}
