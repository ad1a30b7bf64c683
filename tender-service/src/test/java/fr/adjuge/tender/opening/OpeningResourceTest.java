package fr.adjuge.tender.opening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.tender.deposit.DepositScene;
import fr.adjuge.testkit.ResumableDownload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningResourceTest extends DepositScene {

    @ConfigProperty(name = "adjuge.blobs.directory")
    Path blobs;

    @Test
    void nobodyOpensUntilTheDeadlineIsOver() {
        var tender = publishedTender();
        for (var instant : List.of(DAY_BEFORE, NOON)) {
            clock.set(instant);
            approve(tender, "dupont").then().statusCode(409).body("type", equalTo("urn:adjuge:problem:too-early"));
        }
        clock.set("2025-05-28T12:00:00.001+02:00");

        approve(tender, "dupont").then().statusCode(200).body("tenderStatus", equalTo("PUBLISHED"));

        assertThat(actsSincePublication(tender, "act")).containsExactly("OPEN", "OPEN", "APPROVE_OPENING");
        assertThat(actsSincePublication(tender, "outcome")).containsExactly("REFUSED", "REFUSED", "DONE");
    }

    @Test
    void twoDifferentOfficersOpen() {
        var tender = publishedTender();
        clock.set(AFTERNOON);

        approve(tender, "dupont")
                .then()
                .statusCode(200)
                .body("tenderStatus", equalTo("PUBLISHED"))
                .body("officersNeeded", equalTo(2))
                .body("register", nullValue());
        approve(tender, "dupont").then().statusCode(409).body("type", equalTo("urn:adjuge:problem:conflict"));
        as("opener", INRAE).get(tender + "/opening").then().statusCode(200).body("officers.person", contains("dupont"));
        approve(tender, "martin")
                .then()
                .statusCode(200)
                .body("tenderStatus", equalTo("OPENED"))
                .body("register.officers.person", contains("dupont", "martin"));
        approve(tender, "durand").then().statusCode(409).body("type", equalTo("urn:adjuge:problem:action-not-allowed"));
    }

    @Test
    void aDepositThatHangsWhileTheOfficersOpenIsLateByItsReceipt() {
        var tender = publishedTender();
        opened(tender);
        clock.set("2025-05-28T11:59:59.999+02:00");

        deposited(tender, COMPANY_A)
                .then()
                .statusCode(201)
                .body("onTime", equalTo(false))
                .body("receivedAtInParis", equalTo(AFTERNOON));
    }

    @Test
    void onlyOpenersOfTheBuyerOpen() {
        var tender = publishedTender();
        clock.set(AFTERNOON);

        once(as("buyer", INRAE)).post(tender + "/opening").then().statusCode(403);
        once(as("opener", CHAMBERS)).post(tender + "/opening").then().statusCode(404);
        once(as("operator", COMPANY_A)).post(tender + "/opening").then().statusCode(403);
    }

    @Test
    void opensTheLastDepositInTimeOfEachTendererAndLeavesTheOthersSealed() {
        var tender = publishedTender();
        clock.set("2025-05-23T10:00:00+02:00");
        var replaced = deposited(tender, "00001003300017").jsonPath().getString("number");
        var kept = deposited(tender, "00001003300017").jsonPath().getString("number");
        clock.set(DAY_BEFORE);
        var withdrawn = deposited(tender, "00001010800017");
        once(as("operator", "00001010800017"))
                .header("If-Match", withdrawn.header("ETag"))
                .post(withdrawn.header("Location") + "/withdrawal")
                .then()
                .statusCode(200);
        var other = deposited(tender, COMPANY_A).jsonPath().getString("number");
        var annex = uploaded(tender, COMPANY_A, "annexe.pdf", "%PDF annexe");
        var added = deposit(tender, COMPANY_A, complement(annex)).jsonPath().getString("number");
        clock.set("2025-05-28T12:00:01+02:00");
        var late = deposited(tender, "00001009000017").jsonPath().getString("number");

        var register = opened(tender).jsonPath();

        assertThat(register.getList("deposits.depositNumber"))
                .containsExactly(replaced, kept, withdrawn.jsonPath().getString("number"), other, added, late);
        assertThat(register.getList("deposits.fate"))
                .containsExactly("REPLACED", "OPENED", "WITHDRAWN", "OPENED", "OPENED", "LATE");
        assertThat(register.getList("deposits.offerNumbers"))
                .containsExactly(List.of(), List.of(1), List.of(), List.of(2), List.of(2), List.of());
        assertThat(register.getList("deposits.integrity"))
                .containsExactly(null, "VERIFIED", null, "VERIFIED", "VERIFIED", null);
        offer(tender, 2).then().body("files.name", contains("AE.pdf", "annexe.pdf"));
    }

    @Test
    void anOfferIsReadAsItWasDeposited() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);

        opened(tender);

        var offer = offer(tender, 1);
        offer.then()
                .statusCode(200)
                .body("form.members[0].organisation.registrationNumber", equalTo(COMPANY_A))
                .body("form.lots[0].priceExcludingVat.amount", equalTo("239999.00"))
                .body("form.lots[0].optionPrices.optionId", contains("PSE-1", "PSE-2", "PSE-3"));
        var content = as("buyer", INRAE)
                .accept("application/octet-stream")
                .get(tender + "/offers/" + offer.jsonPath().getString("id") + "/files/"
                        + offer.jsonPath().getString("files[0].id") + "/content");
        content.then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"AE.pdf\"; filename*=UTF-8''AE.pdf"));
        assertThat(content.asByteArray()).isEqualTo(("%PDF-1.7 acte d'engagement de " + COMPANY_A).getBytes(UTF_8));
    }

    @Test
    void aFileOfAnOfferIsResumedWhereItBrokeOffAndKeptByNobody() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);
        opened(tender);
        var offer = offer(tender, 1).jsonPath();

        ResumableDownload.expect(
                () -> as("buyer", INRAE).accept("*/*"),
                tender + "/offers/" + offer.getString("id") + "/files/" + offer.getString("files[0].id") + "/content",
                "no-store");
    }

    @Test
    void theRegisterTellsThatAFileIsNotTheOneThatWasSealed() throws IOException {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);
        try (var sealed = Files.list(blobs.resolve("sealed" + tender.substring("/tenders".length())))) {
            var file = sealed.findFirst().orElseThrow();
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        deposited(tender, COMPANY_B);

        var register = opened(tender).jsonPath();

        assertThat(register.getList("deposits.integrity")).containsExactly("BROKEN", "VERIFIED");
        var offer = offer(tender, 1);
        offer.then().body("files.intact", contains(false));
        as("buyer", INRAE)
                .accept("application/octet-stream")
                .get(tender + "/offers/" + offer.jsonPath().getString("id") + "/files/"
                        + offer.jsonPath().getString("files[0].id") + "/content")
                .then()
                .statusCode(409);
    }

    @Test
    void twoOfficersWhoApproveAtTheSameTimeOpenOnce() throws InterruptedException {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);
        clock.set(AFTERNOON);
        var tag = tag(tender);
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = Executors.newFixedThreadPool(4);

        for (var officer : List.of("dupont", "martin", "durand", "petit")) {
            threads.execute(() -> statuses.add(once(as(officer, INRAE, "opener"))
                    .header("If-Match", tag)
                    .post(tender + "/opening")
                    .statusCode()));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(statuses)
                .hasSize(4)
                .isSubsetOf(200, 409, 412)
                .filteredOn(status -> status == 200)
                .hasSize(2);
        as("buyer", INRAE).get(tender + "/offers").then().body("items.size()", equalTo(1));
        as("buyer", INRAE).get(tender + "/opening-register").then().body("officers.size()", equalTo(2));
    }

    @Test
    void nothingOfAnOfferIsReadBeforeTheOpening() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF");
        deposit(tender, COMPANY_A, full(form(COMPANY_A, "1.00"), file));
        clock.set(AFTERNOON);
        approve(tender, "dupont");

        for (var path : List.of(
                "/opening-register", "/offers", "/offers/" + file, "/offers/" + file + "/files/" + file + "/content")) {
            as("buyer", INRAE).get(tender + path).then().statusCode(409);
        }
        as("operator", COMPANY_B).get(tender + "/offers").then().statusCode(409);
        as("evaluator", INRAE).get(tender + "/offers").then().statusCode(409);
        assertThat(actsSincePublication(tender, "act"))
                .containsExactly(
                        "APPROVE_OPENING",
                        "READ_OPENING_REGISTER",
                        "READ_OFFERS",
                        "READ_OFFER",
                        "READ_OFFER_FILE",
                        "READ_OFFERS");
    }

    @Test
    void theTrailOfDepositsIsReadableOnceTheyAreOpen() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);
        deposited(tender, COMPANY_B);

        opened(tender);

        as("auditor", INRAE)
                .get(tender + "/events?chapter=DEPOSITS")
                .then()
                .statusCode(200)
                .body("items.act", everyItem(equalTo("DEPOSIT")))
                .body("items.size()", equalTo(2));
        as("auditor", INRAE)
                .get(tender + "/events/verification?chapter=DEPOSITS")
                .then()
                .body("intact", equalTo(true));
    }

    private Response offer(String tender, int number) {
        var list = as("buyer", INRAE).get(tender + "/offers").jsonPath();
        return as("buyer", INRAE).get(tender + "/offers/" + list.getString("items[" + (number - 1) + "].id"));
    }

    private Response opened(String tender) {
        clock.set(AFTERNOON);
        approve(tender, "dupont").then().statusCode(200);
        approve(tender, "martin").then().statusCode(200).body("tenderStatus", equalTo("OPENED"));
        return as("buyer", INRAE).get(tender + "/opening-register");
    }

    private Response approve(String tender, String officer) {
        return once(as(officer, INRAE, "opener"))
                .header("If-Match", tag(tender))
                .post(tender + "/opening");
    }
}
