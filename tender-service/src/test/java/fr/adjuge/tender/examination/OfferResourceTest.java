package fr.adjuge.tender.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.tender.ScoringStub;
import fr.adjuge.tender.opening.OpeningScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three companies have deposited an offer of one file each; that of the third is irregular, the others are marked. */
@QuarkusTest
class OfferResourceTest extends OpeningScene {

    private static final String COMPANY_C = "00001003300017";

    private String tender = "";
    private String a = "";
    private String b = "";
    private String c = "";

    @BeforeEach
    void threeOffersAreOpened() {
        tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A).then().statusCode(201);
        deposited(tender, COMPANY_B).then().statusCode(201);
        deposited(tender, COMPANY_C).then().statusCode(201);
        opened(tender);
        var opened = offersOf(tender);
        a = opened.get(0);
        b = opened.get(1);
        c = opened.get(2);
    }

    @Test
    void anEvaluatorReadsTheOffersThatItMarksWithTheirFilesAndWithoutHiddenPrices() {
        evaluated("AFTER_QUALITY_MARKS");

        evaluator().get(tender + "/offers").then().statusCode(200).body("items.id", contains(id(a), id(b)));
        var offer = evaluator().get(a);
        offer.then()
                .statusCode(200)
                .body("pricesVisible", equalTo(false))
                .body("lotIds", contains("LOT-0001"))
                .body("form.members[0].organisation.registrationNumber", equalTo(COMPANY_A))
                .body("form.lots", empty())
                .body("examinations", empty())
                .body("allowedActions", empty())
                .body("files.name", contains("AE.pdf"));
        assertThat(offer.asString()).doesNotContain("239999", "24000.00");
        assertThat(file(evaluator(), a).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer", "opener", "representative", "auditor"})
    void whoMarksSeesNoHiddenPricesWhicheverOtherRoleItHas(String other) {
        evaluated("AFTER_QUALITY_MARKS");

        as("eve", INRAE, "evaluator", other)
                .get(a)
                .then()
                .statusCode(200)
                .body("pricesVisible", equalTo(false))
                .body("form.lots", empty())
                .body("examinations", empty())
                .body("lotIds", contains("LOT-0001"));
        as("eve", INRAE, other).get(a).then().body("pricesVisible", equalTo(false));
        as("paul", INRAE, "evaluator", other)
                .get(a)
                .then()
                .body("pricesVisible", equalTo(true))
                .body("form.lots", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer", "representative", "auditor"})
    void whoMarksDoesNotReadWhichPricesAreLow(String other) {
        evaluated("AFTER_QUALITY_MARKS");
        ScoringStub.answers("POST /abnormally-low-checks", 200, "{\"offers\": [], \"rules\": []}");

        as("eve", INRAE, "evaluator", other)
                .get(tender + "/lots/LOT-0001/abnormally-low-check")
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("you mark this lot: its prices are hidden from you until its ranking is taken over"));
        as("paul", INRAE, "evaluator", other)
                .get(tender + "/lots/LOT-0001/abnormally-low-check")
                .then()
                .statusCode(200);
    }

    @Test
    void anEvaluatorSeesPricesWhereTheyAreVisibleFromTheStart() {
        evaluated("FROM_THE_START");

        evaluator()
                .get(a)
                .then()
                .body("pricesVisible", equalTo(true))
                .body("form.lots[0].priceExcludingVat.amount", equalTo("239999.00"));
    }

    @Test
    void anEvaluatorSeesPricesOnceTheRankingIsTakenOver() {
        evaluated("AFTER_QUALITY_MARKS");
        ScoringStub.answers("GET /evaluations/[^/]*", 200, "{\"status\": \"CLOSED\", \"resultHash\": \"abc\"}");
        ScoringStub.answers("GET /evaluations/[^/]*/result", 200, "{\"outcomes\": []}");
        act("ranking", tender + "/lots/LOT-0001", "").statusCode(200);

        evaluator().get(a).then().body("pricesVisible", equalTo(true)).body("form.lots", hasSize(1));
    }

    @Test
    void offersAreUnknownToWhoDoesNotMarkThem() {
        as("eve", INRAE, "evaluator").get(a).then().statusCode(404);
        evaluated("FROM_THE_START");

        evaluator().get(c).then().statusCode(404);
        assertThat(file(evaluator(), c).statusCode()).isEqualTo(404);
        as("mallory", INRAE, "evaluator").get(a).then().statusCode(404);
        as("mallory", INRAE, "evaluator").get(tender + "/offers").then().body("items", empty());
        as("eve", CHAMBERS, "evaluator").get(a).then().statusCode(404);
        as("eve", CHAMBERS, "evaluator").get(tender + "/offers").then().statusCode(404);
        assertThat(file(as("mallory", INRAE, "evaluator"), a).statusCode()).isEqualTo(404);
        assertThat(file(as("eve", CHAMBERS, "evaluator"), a).statusCode()).isEqualTo(404);
    }

    @Test
    void aCompanyReadsItsOwnOfferAndNoOther() {
        var company = as("operator", COMPANY_A);

        company.get(tender + "/offers").then().statusCode(200).body("items.id", contains(id(a)));
        as("operator", COMPANY_A)
                .get(a)
                .then()
                .statusCode(200)
                .body("form.lots[0].priceExcludingVat.amount", equalTo("239999.00"))
                .body("files.name", contains("AE.pdf"))
                .body("allowedActions", empty());
        assertThat(file(as("operator", COMPANY_A), a).statusCode()).isEqualTo(200);
        as("operator", COMPANY_A).get(b).then().statusCode(404);
        assertThat(file(as("operator", COMPANY_A), b).statusCode()).isEqualTo(404);
        as("operator", "00001004100010").get(tender + "/offers").then().body("items", empty());
    }

    @Test
    void aCompanyReadsWhatItIsAskedAndNotWhatIsDecidedBeforeItIsToldSo() {
        act("price-request", a, "{\"question\": \"Justifiez.\", \"answerDueOn\": \"2025-06-05\"}")
                .statusCode(200);
        act("candidature-decision", a, decision("ADMITTED")).statusCode(200);
        act("price-answer", a, "{\"text\": \"Amorti.\"}").statusCode(200);
        act("price-decision", a, decision("REJECTED")).statusCode(200);

        as("operator", COMPANY_A)
                .get(a)
                .then()
                .body("examinations[0].priceInquiry.question", equalTo("Justifiez."))
                .body("examinations[0].priceInquiry.answerDueOn", equalTo("2025-06-05"))
                .body("examinations[0].priceInquiry.decision", nullValue())
                .body("examinations[0].candidature", nullValue());

        once(as("representative", INRAE))
                .header(
                        "If-Match",
                        as("buyer", INRAE).get(tender + "/lots/LOT-0001").header("ETag"))
                .body("{\"ground\": \"CHANGED_NEED\", \"reason\": \"Besoin disparu.\"}")
                .post(tender + "/lots/LOT-0001/discontinuance")
                .then()
                .statusCode(200);
        as("operator", COMPANY_A)
                .get(a)
                .then()
                .body("examinations[0].priceInquiry.decision.outcome", equalTo("REJECTED"))
                .body("examinations[0].candidature.outcome", equalTo("ADMITTED"));
    }

    @Test
    void onlyTheBuyerSeesWhatTheSystemProposes() {
        var dear = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(dear, COMPANY_A, "AE.pdf", "%PDF");
        deposit(dear, COMPANY_A, full(form(COMPANY_A, "900000.00"), file))
                .then()
                .statusCode(201);
        as("operator", COMPANY_A).get(dear + "/offers").then().statusCode(409);
        opened(dear);
        act("option-choice", dear + "/lots/LOT-0001", "{\"optionIds\": []}").statusCode(200);
        var offer = offersOf(dear).get(0);

        // The credits are 360 000.
        as("buyer", INRAE).get(offer).then().body("examinations[0].proposals.outcome", contains("UNACCEPTABLE"));
        as("operator", COMPANY_A).get(offer).then().body("examinations[0].proposals", empty());
    }

    private void evaluated(String priceVisibility) {
        for (var offer : new String[] {a, b, c}) {
            act("candidature-decision", offer, decision("ADMITTED")).statusCode(200);
            act("regularity-decision", offer, decision(offer.equals(c) ? "IRREGULAR" : "REGULAR"))
                    .statusCode(200);
        }
        var lot = tender + "/lots/LOT-0001";
        act("option-choice", lot, "{\"optionIds\": []}").statusCode(200);
        ScoringStub.answers("PUT /evaluations/.*", 201, "{\"status\": \"OPEN\"}");
        act("evaluation", lot, """
            {"priceVisibility": "%s", "evaluators": [{"subject": "eve", "name": "Ève", "criterionIds": []}]}
            """.formatted(priceVisibility)).statusCode(200);
    }

    private RequestSpecification evaluator() {
        return as("eve", INRAE, "evaluator");
    }

    private Response file(RequestSpecification reader, String offer) {
        var file = as("buyer", INRAE).get(offer).jsonPath().getString("files[0].id");
        return reader.accept("application/octet-stream, application/problem+json")
                .get(offer + "/files/" + file + "/content");
    }

    private static String id(String offer) {
        return offer.substring(offer.lastIndexOf('/') + 1);
    }
}
