package fr.adjuge.tender.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.tender.opening.OpeningScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two companies have deposited offers for a tender, which are opened. */
@QuarkusTest
class InboxResourceTest extends OpeningScene {

    private static final String QUESTION = "{\"question\": \"Justifiez.\", \"answerDueOn\": \"2025-06-05\"}";
    private static final String ANSWER = "{\"text\": \"Machine amortie.\", \"uploadIds\": []}";

    private String tender = "";
    private String a = "";

    @BeforeEach
    void twoOffersAreOpened() {
        tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A).then().statusCode(201);
        deposited(tender, COMPANY_B).then().statusCode(201);
        opened(tender);
        a = offersOf(tender).get(0);
    }

    @Test
    void aCompanyFindsItsDepositAndWhatItIsAsked() {
        act("price-request", a, QUESTION).statusCode(200);

        var entries = inbox(COMPANY_A, "");

        assertThat(entries.<String>getList("items.kind")).containsExactly("PRICE_REQUEST", "DEPOSIT");
        assertThat(entries.getString("items[0].state")).isEqualTo("OPEN");
        assertThat(entries.getString("items[0].dueOn")).isEqualTo("2025-06-05");
        assertThat(entries.getString("items[0].atInParis")).isEqualTo("2025-05-28T00:00:00+02:00");
        assertThat(entries.getString("items[0].text")).isEqualTo("justify your price: Justifiez.");
        assertThat(entries.getString("items[0].link")).isEqualTo(a);
        assertThat(entries.getString("items[0].tenderReference"))
                .isEqualTo(anonymously().get(tender).jsonPath().getString("consultation.reference"));
        assertThat(entries.<String>getList("items[0].lotIds")).containsExactly("LOT-0001");
        assertThat(entries.getString("items[1].state")).isEqualTo("INFORMATION");
        as("operator", COMPANY_A)
                .get(entries.getString("items[1].link"))
                .then()
                .statusCode(200)
                .body("id", equalTo(entries.getString("items[1].id")));
    }

    @Test
    void nothingOfItIsKnownToACompetitor() {
        act("price-request", a, QUESTION).statusCode(200);
        var request = inbox(COMPANY_A, "").getString("items[0].id");

        assertThat(inbox(COMPANY_B, "").<String>getList("items.kind")).containsExactly("DEPOSIT");
        as("operator", COMPANY_B).get("/inbox/" + request).then().statusCode(404);
        answer(COMPANY_B, request, ANSWER).statusCode(404);
        as("buyer", INRAE).get("/inbox").then().statusCode(403);
        anonymously().get("/inbox").then().statusCode(401);
    }

    @Test
    void theBuyerReadsTheAnswerWithItsFilesAndDecides() {
        act("candidature-decision", a, decision("ADMITTED")).statusCode(200);
        act("price-request", a, QUESTION).statusCode(200);
        var request = inbox(COMPANY_A, "?state=OPEN").getString("items[0].id");
        clock.set("2025-06-05T23:59:59+02:00");
        var file = uploaded(tender, COMPANY_A, "détail.pdf", "%PDF détail");

        answer(COMPANY_A, request, "{\"text\": \"Machine amortie.\", \"uploadIds\": [\"%s\"]}".formatted(file))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answeredOn", equalTo("2025-06-05"));

        as("buyer", INRAE)
                .get(a)
                .then()
                .body("answers.requestId", contains(request))
                .body("answers[0].text", equalTo("Machine amortie."))
                .body("answers[0].late", equalTo(false))
                .body("answers[0].files.name", contains("détail.pdf"))
                .body("examinations[0].priceInquiry.answer", equalTo("Machine amortie."))
                .body("examinations[0].priceInquiry.answeredOn", equalTo("2025-06-05"));
        var content = as("buyer", INRAE).accept("application/octet-stream").get(a + "/files/" + file + "/content");
        assertThat(content.asString()).isEqualTo("%PDF détail");
        act("price-decision", a, decision("JUSTIFIED")).statusCode(200);
    }

    @Test
    void anAnswerAfterTheLastDayIsTakenAndRecordedAsLate() {
        act("price-request", a, QUESTION).statusCode(200);
        clock.set("2025-06-06T00:00:00+02:00");
        var request = inbox(COMPANY_A, "?state=OVERDUE").getString("items[0].id");
        assertThat(inbox(COMPANY_A, "?state=OPEN").getList("items")).isEmpty();

        answer(COMPANY_A, request, ANSWER).statusCode(200);

        as("buyer", INRAE).get(a).then().body("answers[0].late", equalTo(true));
    }

    @Test
    void aFurtherAnswerCompletesTheOneBefore() {
        act("price-request", a, QUESTION).statusCode(200);
        var request = inbox(COMPANY_A, "?state=OPEN").getString("items[0].id");

        answer(COMPANY_A, request, ANSWER).statusCode(200);
        answer(COMPANY_A, request, "{\"text\": \"Et les salaires.\"}").statusCode(200);

        as("buyer", INRAE)
                .get(a)
                .then()
                .body("answers.text", contains("Machine amortie.", "Et les salaires."))
                .body("examinations[0].priceInquiry.answer", equalTo("Machine amortie."));
    }

    @Test
    void anAnswerThatIsSentTwiceIsRecordedOnce() {
        act("price-request", a, QUESTION).statusCode(200);
        var request = inbox(COMPANY_A, "?state=OPEN").getString("items[0].id");
        var key = UUID.randomUUID();

        for (var i = 0; i < 2; i++) {
            as("operator", COMPANY_A)
                    .header("Idempotency-Key", key)
                    .body(ANSWER)
                    .post("/inbox/" + request + "/answer")
                    .then()
                    .statusCode(200);
        }

        as("buyer", INRAE).get(a).then().body("answers", hasSize(1));
    }

    @Test
    void noAnswerIsTakenOnceTheBuyerHasDecided() {
        act("candidature-request", a, "{\"missingPieces\": [\"DC1\"], \"answerDueOn\": \"2025-06-05\"}")
                .statusCode(200);
        var request = inbox(COMPANY_A, "?kind=CANDIDATURE_REQUEST").getString("items[0].id");
        act("candidature-decision", a, decision("ADMITTED")).statusCode(200);

        answer(COMPANY_A, request, ANSWER).statusCode(409).body("type", containsString("action-not-allowed"));
        as("operator", COMPANY_A)
                .get("/inbox/" + request)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("answerLink", nullValue());
        var deposit = inbox(COMPANY_A, "?kind=DEPOSIT").getString("items[0].id");
        answer(COMPANY_A, deposit, ANSWER).statusCode(409).body("detail", equalTo("nothing is asked here"));
    }

    @Test
    void filesOfOthersAreNotAnswered() {
        act("price-request", a, QUESTION).statusCode(200);
        var request = inbox(COMPANY_A, "?state=OPEN").getString("items[0].id");
        var file = uploaded(tender, COMPANY_B, "x.pdf", "%PDF");

        answer(COMPANY_A, request, "{\"text\": \"Voir.\", \"uploadIds\": [\"%s\"]}".formatted(file))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/uploadIds/0"));
    }

    @Test
    void anIrregularOfferIsPutRightThroughTheInbox() {
        act("candidature-decision", a, decision("ADMITTED")).statusCode(200);
        act("regularity-decision", a, decision("IRREGULAR")).statusCode(200);
        act("regularisation-request", a, "{\"request\": \"Signez.\", \"answerDueOn\": \"2025-06-05\"}")
                .statusCode(200);
        var request = inbox(COMPANY_A, "?kind=REGULARISATION_REQUEST&state=OPEN");
        assertThat(request.getString("items[0].text"))
                .isEqualTo("your offer is irregular: examiné – you may put it right: Signez.");

        var unknownOption =
                "{\"text\": \"Voici.\", \"optionPrices\": [{\"optionId\": \"PSE-9\", \"priceExcludingVat\": {\"amount\": \"1.00\", \"currency\": \"EUR\"}}]}";
        answer(COMPANY_A, request.getString("items[0].id"), unknownOption)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/optionPrices/0/optionId"));
        answer(COMPANY_A, request.getString("items[0].id"), ANSWER).statusCode(200);

        act("regularity-decision", a, decision("REGULAR"))
                .statusCode(200)
                .body("examinations[0].regularisation.answer", equalTo("Machine amortie."));
    }

    @Test
    void aFollowerIsToldOfAMovedDeadlineAndOfTheEnd() {
        var other = publishedTender();
        once(as("operator", COMPANY_B))
                .body("{\"text\": \"Quand ?\"}")
                .post(other + "/questions")
                .then()
                .statusCode(201);
        once(as("buyer", INRAE))
                .header("If-Match", tag(other))
                .body("{\"description\": \"Report\", \"newOfferDeadline\": \"2025-06-10T12:00:00+02:00\"}")
                .post(other + "/amendments")
                .then()
                .statusCode(201);

        var moved = inbox(COMPANY_B, "?kind=DEADLINE_MOVED&tenderId=" + other.substring("/tenders/".length()));
        assertThat(moved.getString("items[0].text"))
                .isEqualTo("offers may be deposited until 2025-06-10T12:00+02:00: Report");
        assertThat(inbox(COMPANY_A, "?kind=DEADLINE_MOVED").getList("items")).isEmpty();

        once(as("representative", INRAE))
                .header("If-Match", tag(other))
                .body("{\"ground\": \"CHANGED_NEED\", \"reason\": \"Besoin disparu.\"}")
                .post(other + "/discontinuance")
                .then()
                .statusCode(200);
        as("operator", COMPANY_B)
                .header("Accept-Language", "fr")
                .get("/inbox?kind=TENDER_DISCONTINUED&limit=1")
                .then()
                .body("items[0].text", equalTo("la consultation est déclarée sans suite : Besoin disparu."))
                .body("items[0].link", equalTo(other));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        act("price-request", a, QUESTION).statusCode(200);
        act("candidature-request", a, "{\"missingPieces\": [\"DC1\"], \"answerDueOn\": \"2025-06-05\"}")
                .statusCode(200);
        var own = "&tenderId=" + tender.substring("/tenders/".length());
        var whole = inbox(COMPANY_A, "?limit=100" + own).<String>getList("items.id");

        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = inbox(COMPANY_A, "?limit=1" + own + cursor);
            found.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(whole).hasSize(3);
        assertThat(found).isEqualTo(whole);
    }

    /** Of this tender only, as the others of this class have the same companies. */
    private JsonPath inbox(String company, String query) {
        var own = query.contains("tenderId") || query.contains("kind=DEADLINE_MOVED")
                ? ""
                : (query.isEmpty() ? "?" : "&") + "tenderId=" + tender.substring("/tenders/".length());
        var answer = as("operator", company).get("/inbox" + query + own);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private ValidatableResponse answer(String company, String request, String body) {
        return once(as("operator", company))
                .body(body)
                .post("/inbox/" + request + "/answer")
                .then();
    }
}
