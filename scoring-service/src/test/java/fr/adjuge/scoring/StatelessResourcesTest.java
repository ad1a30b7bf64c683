package fr.adjuge.scoring;

import static fr.adjuge.scoring.InraeRequests.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatelessResourcesTest extends HttpTest {

    @Test
    void scoresAMethodAndOffersInOneCall() {
        asBuyer()
                .body(InraeRequests.scoring())
                .post("/scorings")
                .then()
                .statusCode(200)
                .body("outcomes.offerId", contains("B", "F", "G", "A", "C", "D"))
                .body("outcomes[0].total.decimal", equalTo("3.611362"))
                .body("outcomes[0].comparedPrice.amount", equalTo("259999.00"));
    }

    @Test
    void givesTheSameBytesInWhateverOrderOffersCome() {
        var request = InraeRequests.scoring();
        var other = request.replace("\"optionCombination\": []", "\"optionCombination\":  [ ]")
                .replace("\"weight\": 55,", "\"weight\": 55.0,");

        assertThat(scored(other)).isEqualTo(scored(request));
    }

    private String scored(String request) {
        return asBuyer()
                .body(request)
                .post("/scorings")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void namesTheMarkThatIsOffTheGrid() {
        var offGrid = InraeRequests.scoring()
                .replace("{\"criterionId\": \"sav\", \"mark\": 1}", "{\"criterionId\": \"sav\", \"mark\": 4.5}");
        expectProblem(asBuyer().body(offGrid).post("/scorings").then(), 422, "inconsistent-offers")
                .body("violations.pointer", contains("/offers/3/marks/6/mark"));
    }

    @Test
    void findsTheInraeMethodPublishable() {
        check(InraeRequests.method(), "2025-04-14")
                .body("publishable", equalTo(true))
                .body("methodHash", matchesPattern("[0-9a-f]{64}"))
                .body("findings.code", contains("no-tie-rule"));
    }

    @Test
    void wouldRefuseTheInraeMethodTodayForWantOfAnEnvironmentalCriterion() {
        check(InraeRequests.method(), "2026-08-22")
                .body("publishable", equalTo(false))
                .body("findings.code", hasItem("no-environmental-criterion"));
    }

    @Test
    void refusesAFormulaThatNeutralisesThePriceAndShowsByHowMuch() {
        check(InraeRequests.method().replace("INVERSE_PLUS_ONE", "BELLEVILLE"), "2025-04-14")
                .body("publishable", equalTo(false))
                .body("findings[0].code", equalTo("price-neutralised"))
                .body("findings[0].message.en", containsString("83.33 %"))
                .body("findings[0].sources", contains("CE 03/11/2014 n°373362"))
                .body("findings[0].pointer", equalTo("/method/criteria/1/priceFormula"));
    }

    private ValidatableResponse check(String method, String launchedOn) {
        return asService()
                .body("{\"method\": %s, \"launchedOn\": \"%s\"}".formatted(method, launchedOn))
                .post("/method-checks")
                .then()
                .statusCode(200);
    }

    /** Mean of the six 241 345.67; without A (more than 20 % above) 225 615; flagged below 90 % of it. */
    @Test
    void flagsOfferDAndNotOfferCAsPerhapsAbnormallyLow() {
        asService()
                .body("""
                        {"estimateExcludingVat": %s, "offers": [
                          {"offerId": "A", "priceExcludingVat": %s}, {"offerId": "B", "priceExcludingVat": %s},
                          {"offerId": "C", "priceExcludingVat": %s}, {"offerId": "D", "priceExcludingVat": %s},
                          {"offerId": "F", "priceExcludingVat": %s}, {"offerId": "G", "priceExcludingVat": %s}]}
                        """.formatted(
                                euros(260_000),
                                euros(319_999),
                                euros(259_999),
                                euros(213_359),
                                euros(159_999),
                                euros(243_839),
                                euros(250_879)))
                .post("/abnormally-low-checks")
                .then()
                .statusCode(200)
                .body("offers.findAll { it.flagged }.offerId", contains("D"))
                .body("offers[3].detectors.find { it.detector == 'DOUBLE_MEAN' }.limit.rounded", equalTo("203053.50"))
                .body(
                        "offers[3].detectors.find { it.detector == 'UNDER_ESTIMATE' }.gapPercent.rounded",
                        equalTo("38.46"))
                .body(
                        "offers[2].detectors.find { it.detector == 'UNDER_ESTIMATE' }.gapPercent.rounded",
                        equalTo("17.94"))
                .body("rules.detector", contains("UNDER_ESTIMATE", "DOUBLE_MEAN", "UNDER_SECOND_LOWEST"));
    }

    /**
     * Mean of 90, 100, 100 and 120 is 102.5, 90 % of it 92.25. In Spain 120 is above 112.75 and goes; mean of the others
     * 290/3, 90 % of it 87. In Belgium 90 and 120 go; 85 % of 100.
     */
    @Test
    void looksThroughTheRulesOfOtherLawsWhereAsked() {
        asBuyer()
                .body("""
                        {"offers": [
                          {"offerId": "A", "priceExcludingVat": %s}, {"offerId": "B", "priceExcludingVat": %s},
                          {"offerId": "C", "priceExcludingVat": %s}, {"offerId": "D", "priceExcludingVat": %s}],
                         "detectors": {"foreignLaws": ["SPAIN_ARTICLE_85", "BELGIUM_ARTICLE_36"]}}
                        """.formatted(euros(90), euros(100), euros(100), euros(120)))
                .post("/abnormally-low-checks")
                .then()
                .statusCode(200)
                .body("rules[1].source", nullValue())
                .body("rules[1].examinedOffers", equalTo(1))
                .body("rules[2].source", equalTo("Espagne, Real Decreto 1098/2001, art. 85"))
                .body("rules[2].examinedOffers", equalTo(4))
                .body("rules[2].rule.en", containsString("four or more: more than 10 % under their mean"))
                .body("offers[0].detectors.findAll { it.flagged }.detector", contains("DOUBLE_MEAN"))
                .body(
                        "offers[0].detectors.find { it.detector == 'BELGIUM_ARTICLE_36' }.limit.rounded",
                        equalTo("85.00"))
                .body("offers[0].detectors.find { it.detector == 'SPAIN_ARTICLE_85' }.limit.rounded", equalTo("87.00"));
    }

    @Test
    void refusesTheItalianRuleWithoutAnEstimate() {
        var request = """
                {"offers": [{"offerId": "A", "priceExcludingVat": %s}], "detectors": {"foreignLaws": ["ITALY_METHOD_A"]}}
                """.formatted(euros(90));

        expectProblem(asBuyer().body(request).post("/abnormally-low-checks").then(), 422, "inconsistent-offers")
                .body("violations.pointer", contains("/estimateExcludingVat"));
    }

    @Test
    void simulatesWhatElseTheRankingCouldHaveBeen() {
        asBuyer()
                .body(InraeRequests.scoring())
                .post("/simulations")
                .then()
                .statusCode(200)
                .body("winners", contains("B"))
                .body("variations.findAll { it.kind == 'OPTIONS' }", hasSize(7))
                .body("decisiveSteps.find { it.offerId == 'D' }.winners", contains("D"))
                .body("tippingPrices.offerId", contains("F", "G"))
                .body("margins.find { it.offerId == 'C' && it.criterionId == 'sav' }.margin.fraction", equalTo("0"));
    }

    @Test
    void refusesMixedCurrencies() {
        var request = InraeRequests.scoring()
                .replaceFirst("\"319999.00\", \"currency\": \"EUR\"", "\"1.00\", \"currency\": \"CHF\"");

        expectProblem(asBuyer().body(request).post("/scorings").then(), 422, "inconsistent-offers")
                .body("violations.pointer", contains("/offers/0/offer/priceExcludingVat/currency"));
    }

    @Test
    void answersNobodyWithoutARole() {
        expectProblem(anonymously().body("{}").post("/scorings").then(), 401, "unauthenticated");
        expectProblem(as("x", INRAE, "operator").body("{}").post("/scorings").then(), 403, "forbidden");
    }
}
