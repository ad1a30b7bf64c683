package fr.adjuge.tender.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DepositResourceTest extends DepositScene {

    @Inject
    DataSource database;

    @Test
    void theReceiptHasTheFiveParticularsOfTheOrder() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_B, "AE.pdf", "%PDF-1.7");

        var receipt = deposit(tender, COMPANY_B, full(form(COMPANY_B, "239999.00"), file));

        receipt.then()
                .statusCode(201)
                .header(
                        "Location",
                        endsWith(tender + "/deposits/" + receipt.jsonPath().getString("depositId")))
                .body("depositor.organisation", equalTo(COMPANY_B))
                .body("depositor.name", equalTo("Société fictive " + COMPANY_B))
                .body("buyer.name", equalTo("INRAE Centre Occitanie - Montpellier"))
                .body("title", matchesPattern("Acquisition d'une moissonneuse-batteuse.*"))
                .body("object", matchesPattern("(?s)La présente consultation a pour objet.*"))
                .body("receivedAt", equalTo("2025-05-27T13:00:00Z"))
                .body("receivedAtInParis", equalTo("2025-05-27T15:00:00+02:00"))
                .body("documents.fileName", contains("AE.pdf"))
                // printf '%%PDF-1.7' | sha256sum
                .body("documents.sha256", contains("86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b"))
                .body("documents.size", contains(8))
                .body("onTime", equalTo(true))
                .body("number", matchesPattern("PLI-[2-9A-Z]{10}"));
    }

    @Test
    void isOnTimeUntilTheVeryInstantOfTheDeadline() {
        var tender = publishedTender();
        for (var instant : new String[] {"2025-05-28T11:59:59.999+02:00", NOON}) {
            clock.set(instant);
            deposited(tender, COMPANY_A).then().statusCode(201).body("onTime", equalTo(true));
        }
        clock.set("2025-05-28T12:00:00.001+02:00");

        deposited(tender, COMPANY_A)
                .then()
                .statusCode(201)
                .body("onTime", equalTo(false))
                .body("remark", equalTo("Received after the deadline: kept, not to be opened."))
                .body("language", equalTo("en"));
    }

    @Test
    void aReceiptSpeaksTheLanguageOfItsDepositorForGood() {
        var tender = publishedTender();
        clock.set("2025-05-28T12:00:00.001+02:00");
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF-1.7");
        var key = UUID.randomUUID();
        Function<String, Response> deposit = language -> as("operator", COMPANY_A)
                .header("Accept-Language", language)
                .header("Idempotency-Key", key)
                .body(full(form(COMPANY_A, "239999.00"), file))
                .post(tender + "/deposits");

        var receipt = deposit.apply("fr");

        receipt.then()
                .statusCode(201)
                .body("remark", equalTo("Reçu hors délai : conservé, ne sera pas ouvert."))
                .body("language", equalTo("fr"))
                .body("offerDeadline", equalTo("2025-05-28T10:00:00Z"))
                .body("offerDeadlineInParis", equalTo("2025-05-28T12:00:00+02:00"));
        assertThat(deposit.apply("en").asString()).isEqualTo(receipt.asString());
        as("operator", COMPANY_A)
                .header("Accept-Language", "en")
                .get(receipt.header("Location"))
                .then()
                .body("fate", equalTo("LATE"))
                .body("receipt.remark", equalTo("Reçu hors délai : conservé, ne sera pas ouvert."));
    }

    @Test
    void receiptsStayInOrderWhenAFailoverBringsAClockThatLags() {
        var tender = publishedTender();
        clock.set("2025-05-28T11:30:00.200+02:00");
        deposited(tender, COMPANY_A);
        clock.set("2025-05-28T11:30:00+02:00");

        deposited(tender, COMPANY_B).then().body("receivedAtInParis", equalTo("2025-05-28T11:30:00.2+02:00"));
    }

    @Test
    void aRepeatedDepositGetsTheFirstReceiptByteForByte() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var body = full(form(COMPANY_A, "309999.00"), uploaded(tender, COMPANY_A, "AE.pdf", "%PDF"));
        var key = UUID.randomUUID();
        var first = as("operator", COMPANY_A)
                .header("Idempotency-Key", key)
                .body(body)
                .post(tender + "/deposits");
        clock.set(AFTERNOON);

        var second = as("operator", COMPANY_A)
                .header("Idempotency-Key", key)
                .body(body)
                .post(tender + "/deposits");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    /** A second lock would draw another nonce: the two would differ. */
    @Test
    void aReceiptIsLockedOnceForTheDepositAndForTheRepeatOfItsRequest() throws SQLException {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);

        var receipt = deposited(tender, COMPANY_A);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select locked_receipt, locked_body, octet_length(locked_content)
                          from deposit, first_answer
                         where id = ?::uuid and location like '%/deposits/' || id
                        """)) {
            query.setString(1, receipt.jsonPath().getString("depositId"));
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBytes(1)).isEqualTo(row.getBytes(2));
                // The hash of the request, 32 bytes, in the 33 of Tink's prefix, nonce and tag.
                assertThat(row.getInt(3)).isEqualTo(32 + 33);
                assertThat(row.next()).isFalse();
            }
        }
    }

    @Test
    void theReceiptIsReadAgainAsItWasGiven() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var receipt = deposited(tender, COMPANY_A);

        var again = as("operator", COMPANY_A).get(receipt.header("Location")).jsonPath();

        assertThat(again.<Object>get("receipt")).isEqualTo(receipt.jsonPath().<Object>get("$"));
    }

    @Test
    void oneDepositComesOfTheSameRequestSentManyTimesAtOnce() throws Exception {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var body = full(form(COMPANY_A, "309999.00"), uploaded(tender, COMPANY_A, "AE.pdf", "%PDF"));
        var key = UUID.randomUUID();
        var answers = new ConcurrentLinkedQueue<Response>();
        var threads = Executors.newFixedThreadPool(8);
        for (var i = 0; i < 24; i++) {
            threads.execute(() -> answers.add(as("operator", COMPANY_A)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(tender + "/deposits")));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(answers).hasSize(24).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.asString())
                        .distinct())
                .hasSize(1);
        as("operator", COMPANY_A).get(tender + "/deposits").then().body("items.size()", equalTo(1));
    }

    @Test
    void aDepositTouchesNothingOfTheTender() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var before = anonymously().get(tender);

        deposited(tender, COMPANY_A).then().statusCode(201);

        var after = anonymously().get(tender);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.asString()).isEqualTo(before.asString());
    }

    @Test
    void aCompanyIsTheSameUnderAnySpellingOfItsNumber() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, "HRB12345", "Angebot.pdf", "%PDF");
        var form = form("hrb 12345", "239999.00");

        var receipt = deposit(tender, "HRB 12345", full(form, file));
        receipt.then().statusCode(201).body("depositor.organisation", equalTo("HRB12345"));
        deposit(tender, "HRB 12345", full(form("HRB 12346", "239999.00"), file))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/form/members/0/organisation/registrationNumber"));
        deposit(tender, "HRB-12345", complement(uploaded(tender, "HRB 12345", "Anlage.pdf", "%PDF")))
                .then()
                .statusCode(201);

        for (var spelling : new String[] {"HRB 12345", "HRB12345", "hrb 12345"}) {
            var deposits = as("operator", spelling).get(tender + "/deposits");
            assertThat(deposits.jsonPath().getList("items")).hasSize(2);
            as("operator", spelling)
                    .get(receipt.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("receipt.documents.fileName", contains("Angebot.pdf"));
        }
        as("operator", "HRB 12346").get(tender + "/deposits").then().body("items.size()", equalTo(0));
    }

    @Test
    void aCompanyOfACountryWithoutRegionsDeposits() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var company = "TAX 12-3456789";
        var file = uploaded(tender, company, "Offer.pdf", "%PDF");
        var form = form(company, "239999.00");
        var french = "\"postalCode\": \"34000\", \"nutsCode\": \"FRJ13\", \"countryCode\": \"FRA\"";

        refusedTo(
                company,
                tender,
                full(form.replace(french, "\"postalCode\": \"34000\", \"countryCode\": \"FRA\""), file),
                "nutsCode");
        refusedTo(company, tender, full(form.replace("\"FRA\"", "\"USA\""), file), "nutsCode");
        refusedTo(company, tender, full(form.replace(french, "\"countryCode\": \"USA\""), file), "postalCode");
        refusedTo(company, tender, full(form.replace("\"FRA\"", "\"GUF\""), file), "countryCode");
        deposit(
                        tender,
                        company,
                        full(form.replace(french, "\"postalCode\": \"20001\", \"countryCode\": \"USA\""), file))
                .then()
                .statusCode(201);
        deposit(tender, company, full(form.replace(french, "\"countryCode\": \"HKG\""), file))
                .then()
                .statusCode(201);
    }

    private void refusedTo(String company, String tender, String body, String property) {
        deposit(tender, company, body)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/form/members/0/organisation/address/" + property));
    }

    @Test
    void saysWhichFieldOfTheFormCannotBeMeant() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF");
        var ofAnother = uploaded(tender, COMPANY_B, "AE.pdf", "%PDF");
        var form = form(COMPANY_A, "309999.00");

        refused(tender, full(form, file).replace("LOT-0001\"], ", "LOT-0009\"], "), "/lotIds/0");
        refused(tender, full(form.replace("PSE-2", "PSE-7"), file), "/form/lots/0/optionPrices/1/optionId");
        refused(tender, full(form(COMPANY_A, "-1.00"), file), "/form/lots/0/priceExcludingVat/amount");
        refused(tender, full(form, UUID.randomUUID()), "/uploadIds/0");
        refused(tender, full(form, file, ofAnother), "/uploadIds/1");
        refused(tender, full(form(COMPANY_B, "1.00"), file), "/form/members/0/organisation/registrationNumber");
        refused(tender, full(form.replace("ALONE", "JOINT"), file), "/form/grouping");
        refused(tender, complement(file), "/kind");
        deposit(tender, COMPANY_A, full(form(COMPANY_A, "1.001"), file)).then().statusCode(400);
        deposit(tender, COMPANY_A, full(form.replace("\"ALONE\"", "null"), file))
                .then()
                .statusCode(400);
        as("operator", COMPANY_A).get(tender + "/deposits").then().body("items.size()", equalTo(0));
    }

    private void refused(String tender, String body, String pointer) {
        deposit(tender, COMPANY_A, body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(matchesPattern("#?" + pointer)));
    }

    @Test
    void anOptionThatIsNotPricedIsReceivedAndJudgedLater() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF");
        var withoutSecond = form(COMPANY_A, "309999.00").replaceAll("\\{\"optionId\": \"PSE-2\".*?}},", "");

        deposit(tender, COMPANY_A, full(withoutSecond, file)).then().statusCode(201);
    }

    @Test
    void theLaterFullDepositReplacesTheEarlierOneAndAComplementAdds() {
        var tender = publishedTender();
        clock.set("2025-05-23T10:00:00+02:00");
        var first = deposited(tender, COMPANY_A).header("Location");
        clock.set(DAY_BEFORE);
        var second = deposited(tender, COMPANY_A).header("Location");
        var file = uploaded(tender, COMPANY_A, "annexe.pdf", "%PDF annexe");
        var third = deposit(tender, COMPANY_A, complement(file)).header("Location");

        fate(first, "REPLACED");
        fate(second, "RECEIVED");
        fate(third, "RECEIVED");
    }

    private void fate(String deposit, String expected) {
        as("operator", COMPANY_A).get(deposit).then().statusCode(200).body("fate", equalTo(expected));
    }

    @Test
    void aDepositIsWithdrawnBeforeTheDeadlineOnly() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var deposit = deposited(tender, COMPANY_A);
        var other = deposited(tender, COMPANY_B);

        withdraw(COMPANY_A, deposit.header("Location"), deposit.header("ETag"))
                .then()
                .statusCode(200)
                .body("fate", equalTo("WITHDRAWN"))
                .body("withdrawnAt", equalTo("2025-05-27T13:00:00Z"))
                .body("withdrawnAtInParis", equalTo("2025-05-27T15:00:00+02:00"))
                .body("allowedActions[0].allowed", equalTo(false));
        withdraw(COMPANY_A, deposit.header("Location"), "\"1\"").then().statusCode(409);
        clock.set("2025-05-28T12:00:00.001+02:00");
        withdraw(COMPANY_B, other.header("Location"), other.header("ETag"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:too-late"));
    }

    private Response withdraw(String company, String deposit, String tag) {
        return once(as("operator", company)).header("If-Match", tag).post(deposit + "/withdrawal");
    }

    @Test
    void nobodyElseLearnsThatSomebodyDeposited() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var deposit = deposited(tender, COMPANY_A).header("Location");

        as("buyer", INRAE).get(tender + "/deposits").then().statusCode(403);
        as("buyer", INRAE).get(deposit).then().statusCode(403);
        as("operator", COMPANY_B).get(deposit).then().statusCode(404);
        as("operator", COMPANY_B).get(tender + "/deposits").then().body("items.size()", equalTo(0));
        anonymously().get(deposit).then().statusCode(401);
        as("buyer", INRAE)
                .get(tender + "/events?chapter=DEPOSITS")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:too-early"));
        assertThat(actsSincePublication(tender, "act")).containsExactly("READ_DEPOSITS", "READ_DEPOSIT", "READ_EVENTS");
        assertThat(actsSincePublication(tender, "outcome")).containsOnly("REFUSED");
    }

    @Test
    void ownDepositsAreListedPageByPageInTheOrderOfReception() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var first = deposited(tender, COMPANY_A).jsonPath().getString("depositId");
        deposited(tender, COMPANY_B);
        var second = deposited(tender, COMPANY_A).jsonPath().getString("depositId");

        var page = as("operator", COMPANY_A).get(tender + "/deposits?limit=1");
        var next = as("operator", COMPANY_A)
                .get(tender + "/deposits?limit=1&cursor=" + page.jsonPath().getString("next"));

        assertThat(page.jsonPath().getList("items.id")).containsExactly(first);
        assertThat(next.jsonPath().getList("items.id")).containsExactly(second);
        assertThat(next.jsonPath().getString("next")).isNull();
    }
}
