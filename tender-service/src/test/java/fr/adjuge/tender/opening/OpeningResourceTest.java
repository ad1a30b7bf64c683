package fr.adjuge.tender.opening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.tender.deposit.DepositScene;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningResourceTest extends DepositScene {

    @Inject
    OfferRepository offers;

    @Test
    void nobodyOpensUntilTheDeadlineIsOver() {
        var tender = publishedTender();
        for (var instant : List.of(DAY_BEFORE, NOON)) {
            clock.set(instant);
            approve(tender, "dupont").then().statusCode(409).body("type", equalTo("urn:adjuge:problem:too-early"));
        }
        clock.set("2025-05-28T12:00:00.001+02:00");

        approve(tender, "dupont").then().statusCode(200).body("tenderStatus", equalTo("PUBLISHED"));

        var trail = as("auditor", INRAE).get(tender + "/events").jsonPath();
        assertThat(trail.getList("items.act")).containsExactly("DRAFT", "OPEN", "OPEN", "APPROVE_OPENING");
        assertThat(trail.getList("items.outcome")).containsExactly("DONE", "REFUSED", "REFUSED", "DONE");
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
        approve(tender, "martin")
                .then()
                .statusCode(200)
                .body("tenderStatus", equalTo("OPENED"))
                .body("register.officers.person", contains("dupont", "martin"));
        approve(tender, "durand").then().statusCode(409).body("type", equalTo("urn:adjuge:problem:action-not-allowed"));
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
        var files = offersOf(tender).get(1).files();
        assertThat(files).extracting(file -> file.name()).containsExactly("AE.pdf", "annexe.pdf");
    }

    @Test
    void anOfferIsReadAsItWasDeposited() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);

        opened(tender);

        var offer = offersOf(tender).get(0);
        assertThat(offer.tenderer().organisation().registrationNumber()).isEqualTo(COMPANY_A);
        assertThat(offer.pricesFor("LOT-0001").orElseThrow().priceExcludingVat())
                .hasToString("239999.00 EUR");
        var content = as("buyer", INRAE)
                .accept("application/octet-stream")
                .get(tender + "/offers/" + offer.id() + "/files/"
                        + offer.files().get(0).id() + "/content");
        content.then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename*=UTF-8''AE.pdf"));
        assertThat(content.asByteArray()).isEqualTo(("%PDF-1.7 acte d'engagement de " + COMPANY_A).getBytes(UTF_8));
    }

    @Test
    void nothingOfAnOfferIsReadBeforeTheOpening() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF");
        deposit(tender, COMPANY_A, full(form(COMPANY_A, "1.00"), file));
        clock.set(AFTERNOON);
        approve(tender, "dupont");

        for (var path : List.of("/opening-register", "/offers/" + file + "/files/" + file + "/content")) {
            as("buyer", INRAE).get(tender + path).then().statusCode(409);
        }
        assertThat(as("auditor", INRAE).get(tender + "/events").jsonPath().getList("items.act"))
                .containsExactly("DRAFT", "APPROVE_OPENING", "READ_OPENING_REGISTER", "READ_OFFER_FILE");
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

    private List<Offer> offersOf(String tender) {
        var id = UUID.fromString(tender.substring("/tenders/".length()));
        return QuarkusTransaction.requiringNew().call(() -> offers.of(id));
    }

    private Response opened(String tender) {
        clock.set(AFTERNOON);
        approve(tender, "dupont").then().statusCode(200);
        approve(tender, "martin").then().statusCode(200).body("tenderStatus", equalTo("OPENED"));
        return as("buyer", INRAE).get(tender + "/opening-register");
    }

    private Response approve(String tender, String officer) {
        var tag = as("buyer", INRAE).get(tender).header("ETag");
        return once(as(officer, INRAE, "opener")).header("If-Match", tag).post(tender + "/opening");
    }
}
