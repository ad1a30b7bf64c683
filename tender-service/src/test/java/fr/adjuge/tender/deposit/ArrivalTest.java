package fr.adjuge.tender.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.tender.TestMonotonicClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What counts is when a request came, not when its turn came. */
@QuarkusTest
class ArrivalTest extends DepositScene {

    @Inject
    TestMonotonicClock stopwatch;

    /** Between the reading when the whole request has come and the one when its turn has come. */
    private void requestsWait(Duration wait) {
        stopwatch.goOnBy(wait);
    }

    @AfterEach
    void nothingWaits() {
        requestsWait(Duration.ZERO);
    }

    @Test
    void aDepositThatCameAtTheDeadlineIsInTimeHoweverLongItWaited() {
        var tender = publishedTender();
        clock.set("2025-05-28T12:00:03+02:00");
        requestsWait(Duration.ofSeconds(3));

        deposited(tender, COMPANY_A)
                .then()
                .statusCode(201)
                .body("receivedAt", equalTo("2025-05-28T10:00:00Z"))
                .body("sealedAt", equalTo("2025-05-28T10:00:03Z"))
                .body("onTime", equalTo(true));
    }

    @Test
    void aDepositThatCameAMicrosecondLaterIsLate() {
        var tender = publishedTender();
        clock.set("2025-05-28T12:00:03.000001+02:00");
        requestsWait(Duration.ofSeconds(3));

        deposited(tender, COMPANY_A)
                .then()
                .statusCode(201)
                .body("receivedAt", equalTo("2025-05-28T10:00:00.000001Z"))
                .body("onTime", equalTo(false));
    }

    @Test
    void oneSealedAfterALateOneOfAnotherCompanyIsStillInTime() {
        var tender = publishedTender();
        clock.set("2025-05-28T12:00:02+02:00");
        deposited(tender, COMPANY_B).then().statusCode(201).body("onTime", equalTo(false));
        requestsWait(Duration.ofSeconds(5));

        deposited(tender, COMPANY_A)
                .then()
                .statusCode(201)
                .body("receivedAt", equalTo("2025-05-28T09:59:57Z"))
                .body("onTime", equalTo(true));
    }

    @Test
    void theLastOfACompanyIsTheOneThatCameLast() {
        var tender = publishedTender();
        clock.set("2025-05-28T11:59:59+02:00");
        var last = deposited(tender, COMPANY_A).jsonPath().getString("depositId");
        requestsWait(Duration.ofSeconds(5));
        var first = deposited(tender, COMPANY_A).jsonPath().getString("depositId");
        requestsWait(Duration.ZERO);
        clock.set(AFTERNOON);
        open(tender);

        assertThat(fate(tender, last)).isEqualTo("OPENED");
        assertThat(fate(tender, first)).isEqualTo("REPLACED");
    }

    @Test
    void whatStillWaitedAtTheOpeningCountsAsReceivedThen() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_B, "AE.pdf", "%PDF-1.7 acte d'engagement");
        clock.set("2025-05-28T12:00:10+02:00");
        open(tender);
        clock.set("2025-05-28T12:00:11+02:00");
        requestsWait(Duration.ofSeconds(20));

        deposit(tender, COMPANY_B, full(form(COMPANY_B, "239999.00"), file))
                .then()
                .statusCode(201)
                .body("receivedAt", equalTo("2025-05-28T10:00:10Z"))
                .body("onTime", equalTo(false));
    }

    @Test
    void aWithdrawalThatCameAtTheDeadlineIsTakenAndNoneAfterIt() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var one = deposited(tender, COMPANY_A).jsonPath().getString("depositId");
        var other = deposited(tender, COMPANY_A).jsonPath().getString("depositId");
        requestsWait(Duration.ofSeconds(4));

        clock.set("2025-05-28T12:00:04.000001+02:00");
        withdrawal(tender, one).then().statusCode(409).body("type", equalTo("urn:adjuge:problem:too-late"));
        clock.set("2025-05-28T12:00:04+02:00");
        withdrawal(tender, other).then().statusCode(200);
    }

    private Response withdrawal(String tender, String deposit) {
        return once(as("operator", COMPANY_A))
                .header("If-Match", "\"0\"")
                .post(tender + "/deposits/" + deposit + "/withdrawal");
    }

    @Test
    void anArrivalThatNoAnswerGaveIsRefused() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);

        once(as("operator", COMPANY_A))
                .header(ArrivalKept.HEADER, "bm90IGdpdmVu")
                .body(full(form(COMPANY_A, "239999.00"), UUID.randomUUID()))
                .post(tender + "/deposits")
                .then()
                .statusCode(400)
                .body("violations[0].header", equalTo("Adjuge-Arrival"));
    }

    private void open(String tender) {
        for (var officer : List.of("officer-1", "officer-2")) {
            once(as(officer, INRAE, "opener"))
                    .header("If-Match", tag(tender))
                    .post(tender + "/opening")
                    .then()
                    .statusCode(200);
        }
    }

    private String fate(String tender, String deposit) {
        return as("operator", COMPANY_A)
                .get(tender + "/deposits/" + deposit)
                .jsonPath()
                .getString("fate");
    }
}
