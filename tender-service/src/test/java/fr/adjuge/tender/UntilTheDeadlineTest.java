package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.testkit.ResumableDownload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** INRAE-C24-2025-006 from its publication on 14 April 2025 to its deadline on 28 May at noon. */
@QuarkusTest
class UntilTheDeadlineTest extends HttpTest {

    static final String HASH = "0f343b0931126a20f133d67c2b018a3b5d3b1b1b9d5d6f0d3c6b1b1b9d5d6f0d";

    @BeforeEach
    void scoringFindsTheMethodGood() {
        ScoringStub.answers("POST /method-checks", 200, check(true, ""));
        clock.set("2025-04-07T09:00:00+02:00");
    }

    @Test
    void aPublishedTenderIsOpenToEverybodyWithItsDocuments() {
        var tender = completeDraft();
        clock.set("2025-04-14T10:00:00+02:00");
        anonymously().get(tender).then().statusCode(404);

        publish(tender)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("launchedOn", equalTo("2025-04-14"))
                .body("contractNotice", equalTo("5b0f6c1e-3a52-4c0e-9d3e-2f7a1c9e4b01-01"))
                .body("methodHashes.LOT-0001", equalTo(HASH))
                .body("creditsExcludingVat.amount", equalTo("360000.00"));

        anonymously()
                .get(tender)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("creditsExcludingVat", nullValue())
                .body("allowedActions.size()", equalTo(0));
        var document = anonymously().get(tender + "/documents");
        document.then().statusCode(200).body("items.name", contains("RC.pdf"));
        anonymously()
                .get(tender + "/documents/" + document.jsonPath().getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("RC.pdf"));
        assertThat(anonymously()
                        .get(document.jsonPath().getString("items[0].contentLink"))
                        .body()
                        .asString())
                .isEqualTo("Règlement de la consultation");
    }

    @Test
    void aDocumentIsKeptByAnybodyOnceItIsPublishedAndByNobodyBefore() {
        var tender = completeDraft();
        clock.set("2025-04-14T10:00:00+02:00");
        Supplier<RequestSpecification> buyer = () -> as("buyer", INRAE).accept("*/*");
        var document = buyer.get().get(tender + "/documents").jsonPath().getString("items[0].contentLink");
        ResumableDownload.expect(buyer, document, "no-store");

        publish(tender).then().statusCode(200);

        ResumableDownload.expect(() -> anonymously().accept("*/*"), document, "public, max-age=31536000, immutable");
        anonymously()
                .accept("*/*")
                .get(document)
                .then()
                .header("Content-Disposition", equalTo("attachment; filename=\"RC.pdf\"; filename*=UTF-8''RC.pdf"));
    }

    @Test
    void aDraftThatBreaksRulesIsRefusedWithAllOfThem() {
        var tender = "/tenders/" + inraeDraft().jsonPath().getString("id");
        ScoringStub.answers("POST /method-checks", 200, check(false, """
            {"code": "weights-do-not-add-up", "severity": "REFUSAL", "pointer": "/method/criteria",
             "message": {"fr": "Les poids ne font pas 100.", "en": "The weights do not make 100."}}\
            """));
        clock.set("2025-05-20T10:00:00+02:00");
        var shown = as("buyer", INRAE).get(tender).jsonPath();
        var broken = new String[] {
            "/consultation/submission/offerDeadline", "/credits", "/documents", "/consultation/lots/0/method/criteria"
        };

        assertThat(shown.getBoolean("allowedActions.find { it.action == 'PUBLISH' }.allowed"))
                .isFalse();
        assertThat(shown.<String>getList("allowedActions.find { it.action == 'PUBLISH' }.violations.pointer"))
                .contains(broken);
        publish(tender)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:adjuge:problem:rules-not-met"))
                .body("violations.pointer", hasItems(broken))
                .body("violations.message", hasItem(containsString("art. R2161-3 CCP")));
        as("buyer", INRAE).get(tender).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void aMethodThatScoringCannotReadIsToldAtItsPlace() {
        var tender = "/tenders/" + inraeDraft().jsonPath().getString("id");
        ScoringStub.answers("POST /method-checks", 422, """
                    {"type": "urn:adjuge:problem:inconsistent-method", "title": "Méthode incohérente", "status": 422,
                     "detail": "voir les violations", "traceId": "",
                     "violations": [{"pointer": "/method/criteria", "message": "la somme des poids est 95 et non 100"}]}""");
        clock.set("2025-04-14T10:00:00+02:00");

        publish(tender)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:adjuge:problem:rules-not-met"))
                .body("violations.pointer", hasItems("/credits", "/consultation/lots/0/method/criteria"))
                .body("violations.message", hasItem("la somme des poids est 95 et non 100"));
    }

    @Test
    void aDraftIsReadAlthoughScoringIsSilentAndOnlyItsPublicationWaits() {
        var tender = completeDraft();
        clock.set("2025-04-14T10:00:00+02:00");
        ScoringStub.hangsUpOn("POST /method-checks");

        as("buyer", INRAE)
                .get(tender)
                .then()
                .statusCode(200)
                .body("allowedActions.find { it.action == 'PUBLISH' }.allowed", equalTo(false))
                .body(
                        "allowedActions.find { it.action == 'PUBLISH' }.reason",
                        equalTo("another service, which has a say in it, does not answer at the moment"))
                .body("allowedActions.find { it.action == 'REVISE' }.allowed", equalTo(true));
        publish(tender).then().statusCode(503);

        ScoringStub.publishesMethods();
        as("buyer", INRAE)
                .get(tender)
                .then()
                .body("allowedActions.find { it.action == 'PUBLISH' }.allowed", equalTo(true));
    }

    @Test
    void anAmendmentChangesSomething() {
        var tender = published();
        clock.set("2025-05-16T10:00:00+02:00");

        for (var nothing : new String[] {"", ", \"replacedDocuments\": []"}) {
            amend(tender, "{\"description\": \"Un détail.\"" + nothing + "}")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/replacedDocuments"));
        }
        anonymously().get(tender + "/amendments").then().body("items.size()", equalTo(0));
    }

    @Test
    void withoutScoringNothingIsPublished() {
        var tender = completeDraft();
        ScoringStub.answers("POST /method-checks", 503, "{}");
        clock.set("2025-04-14T10:00:00+02:00");

        publish(tender).then().statusCode(502);

        as("buyer", INRAE).get(tender).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void aPublicationIsDoneOnceAndFromTheVersionThatWasSeen() {
        var tender = completeDraft();
        clock.set("2025-04-14T10:00:00+02:00");

        once(as("buyer", INRAE)).body("{}").post(tender + "/publication").then().statusCode(428);
        once(as("buyer", INRAE))
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(tender + "/publication")
                .then()
                .statusCode(412);
        var first = publish(tender, "the key of the publication", "\"1\"");
        var second = publish(tender, "the key of the publication", "\"1\"");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body().asByteArray()).isEqualTo(first.body().asByteArray());
        publish(tender).then().statusCode(409).body("type", equalTo("urn:adjuge:problem:action-not-allowed"));
    }

    @Test
    void theCalendarSaysEachLimitWithItsRule() {
        var tender = published();

        anonymously()
                .header("Accept-Language", "fr")
                .get(tender + "/calendar")
                .then()
                .statusCode(200)
                .body("limits.find { it.name == 'EARLIEST_DEADLINE' }.on", equalTo("2025-05-15"))
                .body("limits.find { it.name == 'QUESTIONS' }.on", equalTo("2025-05-18"))
                .body("limits.find { it.name == 'ANSWERS' }.on", equalTo("2025-05-22"))
                .body("limits.find { it.name == 'ANSWERS' }.strictOn", equalTo("2025-05-21"))
                .body("limits.find { it.name == 'MISSING_DOCUMENTS' }.on", equalTo("2025-05-13"))
                .body("limits.find { it.name == 'OFFERS_VALID_UNTIL' }.on", equalTo("2025-09-28"))
                .body("limits.find { it.name == 'ANSWERS' }.rule", containsString("répondre à tous"))
                .body("limits.find { it.name == 'EARLIEST_DEADLINE' }.holidays", equalTo("CARRIED_OVER"))
                .body("limits.find { it.name == 'QUESTIONS' }.holidays", equalTo("NOT_CARRIED_OVER"));
    }

    @Test
    void anAnswerGoesToAllAndNobodyLearnsWhoAsked() {
        var tender = published();
        clock.set("2025-05-12T09:30:00+02:00");
        var question = ask(tender, COMPANY_A, "Chez Société fictive A, 1,50 m est-il un minimum ?");
        question.then().statusCode(201).body("inTime", equalTo(true)).body("own", equalTo(true));
        anonymously().get(tender + "/questions").then().body("items.size()", equalTo(0));
        clock.set("2025-05-15T11:00:00+02:00");

        answer(tender, question, "{\"text\": \"Oui.\", \"questionAsPublished\": \"1,50 m est-il un minimum ?\"}")
                .then()
                .statusCode(200)
                .body("answer.standing", equalTo("IN_TIME"));

        as("operator", COMPANY_B)
                .get(tender + "/questions")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("1,50 m est-il un minimum ?"))
                .body("items[0].own", equalTo(false))
                .body("items[0].answer.text", equalTo("Oui."));
        answer(tender, question, "{\"text\": \"Non.\"}").then().statusCode(409);
    }

    @Test
    void aLateQuestionIsRecordedAndALateAnswerRefused() {
        var tender = published();
        clock.set("2025-05-19T00:00:00+02:00");
        var late = ask(tender, COMPANY_A, "Une question tardive ?");
        late.then().statusCode(201).body("inTime", equalTo(false));
        clock.set("2025-05-23T00:00:00+02:00");

        answer(tender, late, "{\"text\": \"Trop tard.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:too-late"))
                .body("legalBasis", equalTo("art. R2132-6 CCP"));
    }

    @Test
    void aDetailOfTheDocumentsChangesInTime() {
        var tender = published();
        var before = as("buyer", INRAE).get(tender + "/documents").jsonPath().getString("items[0].id");
        clock.set("2025-05-16T10:00:00+02:00");
        var after =
                addDocument(tender, "RC-v2.pdf", "Règlement modifié").jsonPath().getString("id");
        anonymously().get(tender + "/documents").then().body("items.size()", equalTo(1));

        amend(tender, """
            {"description": "Clause 5 précisée.",
             "replacedDocuments": [{"documentId": "%s", "replacementId": "%s"}]}\
            """.formatted(before, after))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("number", equalTo(1))
                .body("standing", equalTo("IN_TIME"))
                .body("previousOfferDeadline", nullValue());

        anonymously()
                .get(tender + "/documents")
                .then()
                .body("items.name", contains("RC.pdf", "RC-v2.pdf"))
                .body("items.inForce", contains(false, true))
                .body("items[0].replacedBy", equalTo(after));
        anonymously().get(tender + "/amendments").then().body("items.description", contains("Clause 5 précisée."));
    }

    @Test
    void aPostponementMovesEveryLimit() {
        var tender = published();
        clock.set("2025-05-26T10:00:00+02:00");
        amend(tender, "{\"description\": \"Un détail.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:too-late"));

        amend(tender, "{\"description\": \"Report.\", \"newOfferDeadline\": \"2025-06-10T12:00:00+02:00\"}")
                .then()
                .statusCode(201)
                .body("offerDeadline", equalTo("2025-06-10T10:00:00Z"))
                .body("previousOfferDeadline", equalTo("2025-05-28T10:00:00Z"));

        anonymously()
                .get(tender)
                .then()
                .body("offerDeadlineInParis", equalTo("2025-06-10T12:00:00+02:00"))
                .body("consultation.submission.offerDeadline", equalTo("2025-06-10T10:00:00Z"));
        anonymously()
                .get(tender + "/calendar")
                .then()
                .body("limits.find { it.name == 'ANSWERS' }.on", equalTo("2025-06-04"));
    }

    @Test
    void afterTheDeadlineNothingIsAskedOrChanged() {
        var tender = published();
        clock.set("2025-05-28T12:00:00.000001+02:00");

        ask(tender, COMPANY_A, "Trop tard ?")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:too-late"));
        amend(tender, "{\"description\": \"Report.\", \"newOfferDeadline\": \"2025-06-10T12:00:00+02:00\"}")
                .then()
                .statusCode(409);
        as("opener", INRAE).get(tender).then().body("allowedActions.action", hasItem("OPEN"));
    }

    @Test
    void theRepresentativeMayGiveTheTenderUp() {
        var tender = published();
        var decision = "{\"ground\": \"CHANGED_NEED\", \"reason\": \"Le besoin a évolué.\"}";

        once(as("buyer", INRAE))
                .header("If-Match", tag(tender))
                .body(decision)
                .post(tender + "/discontinuance")
                .then()
                .statusCode(403);
        once(as("representative", INRAE))
                .header("If-Match", tag(tender))
                .body(decision)
                .post(tender + "/discontinuance")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCONTINUED"));

        anonymously().get(tender).then().body("discontinuance.reason", equalTo("Le besoin a évolué."));
        ask(tender, COMPANY_A, "Et maintenant ?").then().statusCode(409);
    }

    private String completeDraft() {
        var tender = "/tenders/" + inraeDraft().jsonPath().getString("id");
        as("buyer", INRAE)
                .header("If-Match", "\"0\"")
                .body("{\"amountExcludingVat\": {\"amount\": \"360000.00\", \"currency\": \"EUR\"}}")
                .put(tender + "/credits")
                .then()
                .statusCode(200);
        addDocument(tender, "RC.pdf", "Règlement de la consultation").then().statusCode(201);
        return tender;
    }

    private String published() {
        var tender = completeDraft();
        clock.set("2025-04-14T10:00:00+02:00");
        publish(tender).then().statusCode(200);
        return tender;
    }

    private Response addDocument(String tender, String name, String content) {
        return once(as("buyer", INRAE))
                .contentType("application/octet-stream")
                .body(content.getBytes(UTF_8))
                .post(tender + "/documents?name=" + name + "&kind=CONSULTATION_RULES");
    }

    private Response publish(String tender) {
        return publish(tender, UUID.randomUUID().toString(), tag(tender));
    }

    private Response publish(String tender, String key, String tag) {
        return as("buyer", INRAE)
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .body("{\"contractNoticeId\": \"5b0f6c1e-3a52-4c0e-9d3e-2f7a1c9e4b01\"}")
                .post(tender + "/publication");
    }

    private Response amend(String tender, String amendment) {
        return once(as("buyer", INRAE))
                .header("If-Match", tag(tender))
                .body(amendment)
                .post(tender + "/amendments");
    }

    private Response ask(String tender, String organisation, String text) {
        return once(as("operator", organisation))
                .body("{\"text\": \"" + text + "\"}")
                .post(tender + "/questions");
    }

    private Response answer(String tender, Response question, String answer) {
        return once(as("buyer", INRAE))
                .body(answer)
                .post(tender + "/questions/" + question.jsonPath().getString("id") + "/answer");
    }

    private String tag(String tender) {
        return as("buyer", INRAE).get(tender).header("ETag");
    }

    private static String check(boolean publishable, String finding) {
        return "{\"publishable\": %s, \"methodHash\": \"%s\", \"findings\": [%s]}"
                .formatted(publishable, HASH, finding);
    }
}
