package fr.adjuge.scoring.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import fr.adjuge.scoring.sheet.OdsFile;
import fr.adjuge.scoring.sheet.XlsxFile;
import fr.adjuge.testkit.ResumableDownload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EvaluationResourceTest extends EvaluationHttpTest {

    private static final String[] OFFERS = {"A", "B", "C", "D", "F", "G"};
    private static final String[] BOBS = {"bob", "bob", "bob", "bob", "bob", "bob"};

    @Test
    void givesItsReportInFourForms() {
        var evaluation = closedEvaluation();

        reader().get(evaluation + "/report").then().statusCode(200).body(containsString("analyse des offres"));
        reader().get(evaluation + "/report.pdf").then().statusCode(200).contentType("application/pdf");
        reader().get(evaluation + "/figures.csv").then().statusCode(200).body(containsString("69/20"));
        reader().get(evaluation + "/figures.xlsx").then().statusCode(200);
        expectProblem(asBuyer().get(markedEvaluation() + "/report").then(), 409, "action-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report.pdf", "/figures.csv", "/figures.xlsx", "/figures.ods"})
    void itsFilesAreResumedWhereTheyBrokeOffAndKeptByNobody(String file) {
        var path = closedEvaluation() + file;

        ResumableDownload.expect(() -> reader().accept("*/*"), path, "no-store");
    }

    @Test
    void givesAnUnsuccessfulTendererItsExtract() {
        var evaluation = closedEvaluation();

        reader().queryParam("awardee", "B")
                .get(evaluation + "/offers/F/extract")
                .then()
                .statusCode(200)
                .body(containsString("classée 2e ex æquo"));
        reader().queryParam("awardee", "B")
                .get(evaluation + "/offers/F/extract.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        expectProblem(
                reader().queryParam("awardee", "D")
                        .get(evaluation + "/offers/F/extract")
                        .then(),
                422,
                "no-awardee");
        expectProblem(
                reader().queryParam("awardee", "B")
                        .get(evaluation + "/offers/Z/extract")
                        .then(),
                404,
                "unknown-resource");
    }

    private RequestSpecification reader() {
        return asBuyer().accept("*/*");
    }

    @Test
    void isOpenedOnceForTheSameContent() {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);

        open(evaluation, FROM_THE_START).statusCode(200).body("status", equalTo("OPEN"));
        expectProblem(open(evaluation, AFTER_QUALITY_MARKS), 409, "another-content");
    }

    @Test
    void isClosedOnceAndStaysClosed() {
        var evaluation = closedEvaluation();

        asBuyer().put(evaluation + "/closure").then().statusCode(200).body("status", equalTo("CLOSED"));
        expectProblem(mark(evaluation, "alice", "A", "mesures", "2"), 409, "action-not-allowed");
    }

    @Test
    void isNotClosedWhileMarksAreMissingAndNamesThem() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(asBuyer().put(evaluation + "/closure").then(), 409, "marks-missing")
                .body("violations", hasSize(20))
                .body("violations.pointer", hasItem("/marks/B/sav"));
    }

    @Test
    void saysBeforeWhatIsMissingForItsClosure() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        var closure = "allowedActions.find { it.action == 'CLOSE' }.";

        asBuyer()
                .get(evaluation)
                .then()
                .body(closure + "allowed", equalTo(false))
                .body(closure + "reason", containsString("marks are missing"))
                .body(closure + "violations.pointer", hasItem("/marks/B/sav"));
        markAll(evaluation);
        asBuyer().get(evaluation).then().body(closure + "allowed", equalTo(true));
        asBuyer().put(evaluation + "/closure").then().statusCode(200);
        asBuyer()
                .get(evaluation)
                .then()
                .body(closure + "allowed", equalTo(false))
                .body(closure + "reason", equalTo("the evaluation is closed"));
    }

    @Test
    void tellsWhoHasStillToMarkWhat() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        mark(evaluation, "bob", "B", "sav", "4").statusCode(200);

        // six criteria of Alice and one of Bob, six offers each
        asBuyer()
                .get(evaluation)
                .then()
                .statusCode(200)
                .body("progress", hasSize(7))
                .body("progress.expected", everyItem(equalTo(6)))
                .body("progress.find { it.criterionId == 'sav' && it.evaluator == 'bob' }.given", equalTo(1))
                .body("progress.find { it.criterionId == 'mesures' && it.evaluator == 'alice' }.given", equalTo(0));
        missing(evaluation, "?evaluator=bob")
                .body("items.offerId", contains("A", "C", "D", "F", "G"))
                .body("items.criterionId", everyItem(equalTo("sav")));
        missing(evaluation, "?offerId=A").body("items", hasSize(7));
        missing(evaluation, "?criterionId=mesures&limit=1000").body("items", hasSize(6));
        expectProblem(
                asBuyer().get(evaluation + "/missing-marks?cursor=nonsense").then(), 400, "invalid-request");
    }

    @Test
    void listsMissingMarksPageByPage() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        var found = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = missing(evaluation, "?limit=20" + cursor).extract();
            found.addAll(page.path("items.collect { it.offerId + it.criterionId }"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }

        assertThat(found).hasSize(42).doesNotHaveDuplicates();
    }

    private ValidatableResponse missing(String evaluation, String query) {
        return asBuyer().get(evaluation + "/missing-marks" + query).then().statusCode(200);
    }

    @Test
    void takesMarksOnlyOnTheAnnouncedGridAndByItsLabels() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(mark(evaluation, "bob", "A", "sav", "3.5"), 422, "mark-off-scale");
        expectProblem(mark(evaluation, "bob", "A", "sav", "5"), 422, "mark-off-scale");
        mark(evaluation, "bob", "A", "sav", "4").statusCode(200);
        give(evaluation, "bob", "A", "sav", "{\"label\": \"bon\", \"reason\": \"sous 48 heures\"}")
                .statusCode(200)
                .body("mark", equalTo(3));
        expectProblem(
                give(evaluation, "bob", "A", "sav", "{\"label\": \"parfait\", \"reason\": \"x\"}"),
                422,
                "mark-off-scale");
    }

    @Test
    void takesMarksFromTheTableThatItExports() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        var table = marksTable(evaluation, "bob");

        var filled = table.replaceFirst("fictive A;;", "fictive A;3;sous 48 heures");
        evaluator("bob")
                .contentType("text/csv; charset=UTF-8")
                .body(filled)
                .put(evaluation + "/marks.csv")
                .then()
                .statusCode(200)
                .body("offerId", contains("A"))
                .body("reason", contains("sous 48 heures"));
        expectProblem(
                        evaluator("bob")
                                .contentType("text/csv; charset=UTF-8")
                                .body(filled.replace(";3;", ";9;"))
                                .put(evaluation + "/marks.csv")
                                .then(),
                        422,
                        "wrong-cell")
                .body("violations[0].message", containsString("cell C2"));
    }

    /** « CSV (séparateur : point-virgule) » of French Excel is in Windows-1252: é is the octet E9, no UTF-8. */
    @Test
    void readsReasonsInTheCharsetThatIsDeclaredAndGuessesNone() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        var table = marksTable(evaluation, "bob");
        var filled = table.substring(1).replaceFirst("fictive A;;", "fictive A;3;réponse précise");
        var asExcelWritesIt = filled.getBytes(Charset.forName("windows-1252"));

        assertThat(table).startsWith("\ufeffOffre;");
        expectProblem(csv(evaluation, "text/csv", asExcelWritesIt), 422, "unreadable-file")
                .body("detail", containsString("save it as “CSV UTF-8”"));
        expectProblem(csv(evaluation, "text/csv;charset=klingon", asExcelWritesIt), 422, "unreadable-file");
        csv(evaluation, "text/csv;charset=windows-1252", asExcelWritesIt)
                .statusCode(200)
                .body("reason", contains("réponse précise"));
        csv(evaluation, "text/csv", filled.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("reason", contains("réponse précise"));
    }

    private ValidatableResponse csv(String evaluation, String contentType, byte[] file) {
        return evaluator("bob")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(contentType)
                .body(file)
                .put(evaluation + "/marks.csv")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void takesMarksFromAWorkbookAndRefusesWhatIsNone(String format) {
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        var workbook = evaluator("bob")
                .accept("*/*")
                .get(evaluation + "/marks." + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        workbook(format, "bob", evaluation, workbook).statusCode(200).body("$", empty());
        expectProblem(workbook(format, "bob", evaluation, new byte[] {1, 2, 3}), 422, "unreadable-file");
    }

    @Test
    void readsNoWorkbookAndNoMarkOfWhoIsNoEvaluatorOfIt() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(workbook("xlsx", "mallory", evaluation, new byte[] {1, 2, 3}), 404, "unknown-evaluation");
        expectProblem(give(evaluation, "mallory", "A", "sav", "{\""), 404, "unknown-evaluation");
        expectProblem(give(evaluation, "bob", "A", "sav", "{\""), 400, "malformed-request");
    }

    private ValidatableResponse workbook(String format, String subject, String evaluation, byte[] content) {
        return evaluator(subject)
                .contentType(format.equals("ods") ? OdsFile.MEDIA_TYPE : XlsxFile.MEDIA_TYPE)
                .body(content)
                .put(evaluation + "/marks." + format)
                .then();
    }

    @Test
    void takesNoMarkWithoutItsReason() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(give(evaluation, "bob", "A", "sav", "{\"mark\": 3, \"reason\": \" \"}"), 400, "invalid-request");
    }

    @Test
    void takesMarksOnlyFromTheEvaluatorOfTheCriterion() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(mark(evaluation, "bob", "A", "mesures", "3"), 403, "not-assigned");
        expectProblem(mark(evaluation, "carol", "A", "mesures", "3"), 404, "unknown-evaluation");
        expectProblem(mark(evaluation, "bob", "Z", "sav", "3"), 404, "unknown-resource");
    }

    @Test
    void hidesPricesFromEvaluatorsUntilTheQualityMarksAreLocked() {
        var evaluation = address();
        open(evaluation, AFTER_QUALITY_MARKS).statusCode(201);
        markAll(evaluation);

        evaluator("alice")
                .get(evaluation)
                .then()
                .body("pricesVisible", equalTo(false))
                .body("offers.priceExcludingVat", everyItem(nullValue()))
                .body("offers.optionPrices", everyItem(empty()));
        asBuyer().put(evaluation + "/quality-lock").then().statusCode(200).body("status", equalTo("QUALITY_LOCKED"));
        evaluator("alice")
                .get(evaluation)
                .then()
                .body("pricesVisible", equalTo(true))
                .body("offers[0].priceExcludingVat.amount", equalTo("319999.00"));
        expectProblem(mark(evaluation, "alice", "A", "mesures", "2"), 409, "action-not-allowed");
    }

    @Test
    void showsWhatTheRankingWouldBeWhileItIsOpen() {
        var evaluation = markedEvaluation();

        asBuyer()
                .get(evaluation + "/provisional-ranking")
                .then()
                .statusCode(200)
                .body("offers.offerId", contains("B", "F", "G", "A", "C", "D"));
        mark(evaluation, "bob", "D", "sav", "2");
        asBuyer().get(evaluation + "/provisional-ranking").then().body("offers[0].offerId", equalTo("D"));
    }

    @Test
    void showsNoRankingWhilePricesAreHidden() {
        var evaluation = address();
        open(evaluation, AFTER_QUALITY_MARKS);
        markAll(evaluation);

        expectProblem(asBuyer().get(evaluation + "/provisional-ranking").then(), 409, "action-not-allowed");
        asBuyer().put(evaluation + "/quality-lock").then().statusCode(200);
        asBuyer().get(evaluation + "/provisional-ranking").then().statusCode(200);
    }

    @Test
    void showsNoRankingWhileMarksAreMissingAndNamesThem() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(asBuyer().get(evaluation + "/provisional-ranking").then(), 409, "marks-missing")
                .body("violations", hasSize(20));
    }

    @Test
    void showsEvaluatorsOnlyTheirOwnMarksBeforeTheClosure() {
        var evaluation = markedEvaluation();

        evaluator("bob").get(evaluation + "/marks").then().statusCode(200).body("items.evaluator", contains(BOBS));
        evaluator("bob").get(evaluation + "/marks?evaluator=alice").then().body("items", empty());
        as("auditor", INRAE, "auditor").get(evaluation + "/marks").then().body("items", empty());
        asBuyer().get(evaluation + "/marks?evaluator=alice").then().body("items", hasSize(36));
        asBuyer().put(evaluation + "/closure");
        evaluator("bob").get(evaluation + "/marks").then().body("items", hasSize(42));
    }

    @Test
    void listsMarksPageByPageByOfferCriterionOrEvaluator() {
        var evaluation = markedEvaluation();

        var first = asBuyer()
                .get(evaluation + "/marks?offerId=B&limit=4")
                .then()
                .statusCode(200)
                .body("items.criterionId", contains("acquisition", "cabine", "capteurs", "entretien"))
                .body("items[0].reason", equalTo("au vu du mémoire technique"))
                .extract();
        asBuyer()
                .get(evaluation + "/marks?offerId=B&limit=4&cursor=" + first.path("next"))
                .then()
                .body("items.criterionId", contains("logiciel", "mesures", "sav"))
                .body("next", nullValue());
        asBuyer().get(evaluation + "/marks?criterionId=sav").then().body("items.offerId", contains(OFFERS));
        expectProblem(
                as("buyer@chambers", CHAMBERS, "buyer")
                        .get(evaluation + "/marks")
                        .then(),
                404,
                "unknown-evaluation");
    }

    @Test
    void isListedForItsOwnOrganisation() {
        open(address(), FROM_THE_START);
        var evaluation = address();
        open(evaluation, FROM_THE_START);
        var id = evaluation.substring("/evaluations/".length());
        var tender = "/evaluations?tenderId=" + new UUID(0, 6);

        asBuyer().get(tender + "&limit=100").then().statusCode(200).body("items.id", hasItem(id));
        var next = asBuyer().get(tender + "&limit=1").then().extract().<String>path("next");
        asBuyer().get(tender + "&limit=1&cursor=" + next).then().statusCode(200).body("items", hasSize(1));
        as("buyer@chambers", CHAMBERS, "buyer").get("/evaluations").then().body("items", empty());
    }

    @Test
    void isFoundByTheEvaluatorsThatItNames() {
        var evaluation = address();
        open(evaluation, AFTER_QUALITY_MARKS).statusCode(201);
        var id = evaluation.substring("/evaluations/".length());
        var own = "/evaluations?status=OPEN&limit=100";
        var found = "items.find { it.id == '%s' }.".formatted(id);
        mark(evaluation, "bob", "A", "sav", "3").statusCode(200);

        // Six offers: Alice marks six criteria of each, Bob one.
        evaluator("alice")
                .get(own)
                .then()
                .statusCode(200)
                .body(found + "lotId", equalTo("LOT-0001"))
                .body(found + "tenderId", equalTo(new UUID(0, 6).toString()))
                .body(found + "tenderReference", equalTo("INRAE-C24-2025-006"))
                .body(found + "marks.expected", equalTo(36))
                .body(found + "marks.given", equalTo(0));
        evaluator("bob")
                .get(own)
                .then()
                .body(found + "marks.expected", equalTo(6))
                .body(found + "marks.given", equalTo(1));
        asBuyer().get(own).then().body(found + "marks.expected", equalTo(42)).body(found + "marks.given", equalTo(1));
        evaluator("nobody-named").get(own).then().statusCode(200).body("items", empty());
        as("alice", INRAE, "auditor").get(own).then().body("items.id", hasItem(id));
        as("alice", CHAMBERS, "buyer").get(own).then().body("items", empty());
        as("alice", INRAE, "operator").get(own).then().statusCode(403);
    }

    @Test
    void leavesTheListOfOpenEvaluationsWhenItIsClosed() {
        // Of a tender of its own: the clock stands still, so others are opened at the same time.
        var tender = UUID.randomUUID().toString();
        var evaluation = address();
        put(evaluation, request().replace(new UUID(0, 6).toString(), tender)).statusCode(201);
        markAll(evaluation);
        var id = evaluation.substring("/evaluations/".length());
        var list = "/evaluations?tenderId=" + tender + "&status=";
        evaluator("alice").get(list + "OPEN").then().body("items.id", contains(id));

        asBuyer().put(evaluation + "/closure").then().statusCode(200);

        evaluator("alice").get(list + "OPEN").then().body("items", empty());
        evaluator("alice")
                .get(list + "CLOSED")
                .then()
                .body("items.id", contains(id))
                .body("items[0].marks", nullValue());
    }

    @Test
    void aTokenWithoutOrganisationIsToldSo() {
        for (var claim : new String[] {"", "  ", "-"}) {
            as("somebody", claim, "buyer")
                    .get("/evaluations")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:adjuge:problem:forbidden"))
                    .body("detail", equalTo("the token names no organisation (claim organisation)"));
        }
        as("somebody", "180 070 039 01027", "buyer").get("/evaluations").then().statusCode(200);
    }

    @Test
    void isUnknownToOtherOrganisations() {
        var evaluation = address();
        open(evaluation, FROM_THE_START);

        expectProblem(as("buyer@chambers", CHAMBERS, "buyer").get(evaluation).then(), 404, "unknown-evaluation");
        expectProblem(asBuyer().get(address()).then(), 404, "unknown-evaluation");
    }

    @Test
    void namesEveryFaultOfMethodOffersAndEvaluators() {
        expectProblem(put(address(), request().replace("\"weight\": 35", "\"weight\": 36")), 422, "inconsistent-method")
                .body("violations.pointer", contains("/method/criteria"))
                .body("violations[0].message", containsString("101"));
        expectProblem(
                        put(address(), request().replace("\"offerId\": \"B\"", "\"offerId\": \"A\"")),
                        422,
                        "inconsistent-offers")
                .body("violations.pointer", contains("/offers/1/offerId"));
        expectProblem(put(address(), request().replace("[\"sav\"]", "[\"sauve\"]")), 422, "inconsistent-evaluators")
                .body("violations.pointer", contains("/evaluators/1/criterionIds", "/evaluators"));
    }

    @Test
    void isNotOpenedUnderAnUnlawfulMethod() {
        expectProblem(put(address(), request().replace("INVERSE_PLUS_ONE", "BELLEVILLE")), 422, "unlawful-method")
                .body("violations[0].message", containsString("n°373362"));
    }
}
