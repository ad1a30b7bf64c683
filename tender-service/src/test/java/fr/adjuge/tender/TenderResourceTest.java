package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenderResourceTest extends HttpTest {

    @BeforeEach
    void itIsTheDayOfTheDraft() {
        clock.set("2025-04-07T09:00:00+02:00");
    }

    @Test
    void aDraftIsKeptAsItWasSent() {
        var draft = inraeDraft();

        draft.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", notNullValue())
                .body("status", equalTo("DRAFT"))
                .body("offerDeadline", equalTo("2025-05-28T10:00:00Z"))
                .body("offerDeadlineInParis", equalTo("2025-05-28T12:00:00+02:00"))
                .body("allowedActions.findAll { it.allowed }.action", hasItems("REVISE", "RECORD_CREDITS"))
                .body(
                        "allowedActions.find { it.action == 'PUBLISH' }.violations.pointer",
                        hasItems("/credits", "/documents"));
        as("buyer", INRAE)
                .get(draft.header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(draft.body().asString()));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerByteForByte() {
        var key = UUID.randomUUID();
        var body = newInraeTender();
        var first = as("buyer", INRAE).header("Idempotency-Key", key).body(body).post("/tenders");
        clock.set("2025-04-08T09:00:00+02:00");

        var second =
                as("buyer", INRAE).header("Idempotency-Key", key).body(body).post("/tenders");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asByteArray()).isEqualTo(first.body().asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
    }

    @Test
    void aKeyIsAskedForAndGoodForOneRequestOfOneCaller() {
        var key = UUID.randomUUID();
        var body = newInraeTender();
        var other = newInraeTender();

        as("buyer", INRAE)
                .body(body)
                .post("/tenders")
                .then()
                .statusCode(400)
                .body("type", problem("idempotency-key-missing"));
        as("buyer", INRAE)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/tenders")
                .then()
                .statusCode(201);
        as("buyer", INRAE)
                .header("Idempotency-Key", key)
                .body(other)
                .post("/tenders")
                .then()
                .statusCode(422)
                .body("type", problem("idempotency-key-reused"));
        as("buyer", CHAMBERS)
                .header("Idempotency-Key", key)
                .body(other.replace(INRAE, CHAMBERS))
                .post("/tenders")
                .then()
                .statusCode(201);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        var draft = "/tenders/" + inraeDraft().jsonPath().getString("id");
        var body = newInraeTender();

        as("buyer", INRAE).body(body).put(draft).then().statusCode(428).body("type", problem("precondition-required"));
        as("buyer", INRAE).header("If-Match", "*").body(body).put(draft).then().statusCode(412);
        as("buyer", INRAE)
                .header("If-Match", "\"7\"")
                .body(body)
                .put(draft)
                .then()
                .statusCode(412);
        as("buyer", INRAE)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(draft)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void aDraftOfAnotherOrganisationLooksLikeNone() {
        var draft = "/tenders/" + inraeDraft().jsonPath().getString("id");
        var none = "/tenders/" + UUID.randomUUID();

        var ofOthers = as("buyer", CHAMBERS).get(draft);
        var unknown = as("buyer", CHAMBERS).get(none);

        assertThat(ofOthers.statusCode()).isEqualTo(404);
        assertThat(withoutIds(ofOthers.body().asString(), draft))
                .isEqualTo(withoutIds(unknown.body().asString(), none));
        anonymously().get(draft).then().statusCode(404);
    }

    @Test
    void aRefusalSpeaksFrenchToWhoPrefersIt() {
        as("buyer", INRAE)
                .header("Accept-Language", "fr-FR, en;q=0.5")
                .get("/tenders/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Consultation inconnue"));
    }

    @Test
    void draftsAreListedToTheirOwnOrganisationPageByPage() {
        var nobodyElse = "21340172201787";
        var first = draftOf(nobodyElse);
        clock.set("2025-04-07T09:00:01+02:00");
        var second = draftOf(nobodyElse);

        var page = as("buyer", nobodyElse).get("/tenders?status=DRAFT&limit=1");
        var cursor = page.jsonPath().getString("next");
        var next = as("buyer", nobodyElse).get("/tenders?status=DRAFT&limit=1&cursor=" + cursor);

        assertThat(page.jsonPath().getList("items.id")).containsExactly(second);
        assertThat(next.jsonPath().getList("items.id")).containsExactly(first);
        anonymously().get("/tenders?status=DRAFT").then().body("items.size()", equalTo(0));
    }

    @Test
    void aCursorIsGoodForItsListAndItsFiltersOnly() {
        var nobodyElse = "21340172201795";
        var tender = draftOf(nobodyElse);
        draftOf(nobodyElse);
        var cursor = as("buyer", nobodyElse)
                .get("/tenders?status=DRAFT&limit=1")
                .jsonPath()
                .getString("next");

        for (var elsewhere :
                new String[] {"/tenders?", "/tenders?status=PUBLISHED&", "/tenders/" + tender + "/documents?"}) {
            as("buyer", nobodyElse)
                    .get(elsewhere + "cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("type", problem("invalid-request"))
                    .body("violations.parameter", contains("cursor"));
        }
        as("buyer", nobodyElse)
                .get("/tenders?limit=2&status=DRAFT&cursor=" + cursor)
                .then()
                .statusCode(200);
    }

    @Test
    void aStrangerIsToldNothingOfWhatIsWrongWithItsRequest() {
        var tender = "/tenders/" + inraeDraft().jsonPath().getString("id");
        var stranger = "21340172201787";

        as("buyer", stranger)
                .contentType("application/octet-stream")
                .body("%PDF".getBytes(UTF_8))
                .post(tender + "/documents?kind=bad")
                .then()
                .statusCode(404);
        as("buyer", stranger).body("{\"").put(tender).then().statusCode(404);
        as("buyer", stranger).body("{}").post(tender + "/publication").then().statusCode(404);
        as("buyer", INRAE).body("{\"").put(tender).then().statusCode(400);
    }

    @Test
    void everyActIsInTheTrailAndTheTrailIsChained() {
        var draft = "/tenders/" + inraeDraft().jsonPath().getString("id");
        as("buyer", INRAE)
                .header("If-Match", "\"0\"")
                .body("{\"amountExcludingVat\": {\"amount\": \"360000.00\", \"currency\": \"EUR\"}}")
                .put(draft + "/credits")
                .then()
                .statusCode(200)
                .body("creditsExcludingVat.amount", equalTo("360000.00"));

        as("auditor", INRAE)
                .get(draft + "/events")
                .then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("DRAFT", "RECORD_CREDITS")));
        as("auditor", INRAE)
                .get(draft + "/events/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("events", equalTo(2));
    }

    private String draftOf(String organisation) {
        return once(as("buyer", organisation))
                .body(newInraeTender().replace(INRAE, organisation))
                .post("/tenders")
                .jsonPath()
                .getString("id");
    }

    private static Matcher<String> problem(String name) {
        return equalTo("urn:adjuge:problem:" + name);
    }

    private static String withoutIds(String problem, String address) {
        return problem.replace(address.substring("/tenders/".length()), "ID")
                .replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }
}
