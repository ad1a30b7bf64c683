package fr.adjuge.tender.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The service with a pool of two connections, as in a rush that has taken them all. */
@QuarkusTest
@TestProfile(BusyDatabaseTest.SmallPool.class)
class BusyDatabaseTest extends DepositScene {

    public static class SmallPool implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "2", "quarkus.datasource.jdbc.acquisition-timeout", "1S");
        }
    }

    @Inject
    DataSource pool;

    @Test
    void tellsReadersAndWritersToComeBackWhileNoConnectionIsFree() throws SQLException {
        clock.set("2025-04-07T09:00:00+02:00");
        try (var one = pool.getConnection();
                var other = pool.getConnection()) {
            comesBackLater(anonymously().get("/tenders"));
            comesBackLater(inraeDraft());
            RestAssured.get("/q/health/ready").then().statusCode(200);
        }

        anonymously().get("/tenders").then().statusCode(200);
        inraeDraft().then().statusCode(201);
    }

    @Test
    void tellsToComeBackWhereTheConnectionIsLostBeforeTheCommit() {
        for (var transaction : new String[] {"declared", "programmed"}) {
            comesBackLater(RestAssured.get("/lost-connections/" + transaction));
        }

        anonymously().get("/tenders").then().statusCode(200);
    }

    @Test
    void aDepositThatFoundNoConnectionCountsAsHavingComeThenWhenItIsSentAgain() throws SQLException {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF-1.7 acte d'engagement");
        var body = full(form(COMPANY_A, "239999.00"), file);
        clock.set(NOON);
        var key = UUID.randomUUID().toString();
        String arrival;
        try (var one = pool.getConnection();
                var other = pool.getConnection()) {
            var refused = deposit(tender, key, Optional.empty(), body);
            comesBackLater(refused);
            arrival = refused.header(ArrivalKept.HEADER);
            comesBackLater(deposit(tender, key, Optional.of(arrival), body));
        }
        // One second after the deadline by the clock of the procedure; more than one went by since it came.
        clock.set("2025-05-28T12:00:01+02:00");

        deposit(tender, key, Optional.of(arrival), body.replace("239999", "200000"))
                .then()
                .statusCode(400)
                .body("violations[0].header", equalTo(ArrivalKept.HEADER));
        deposit(tender, UUID.randomUUID().toString(), Optional.of(arrival), body)
                .then()
                .statusCode(400);
        deposit(tender, key, Optional.of(arrival), body).then().statusCode(201).body("onTime", equalTo(true));
        deposit(tender, UUID.randomUUID().toString(), Optional.empty(), body)
                .then()
                .statusCode(201)
                .body("onTime", equalTo(false));
    }

    private Response deposit(String tender, String key, Optional<String> arrival, String body) {
        var request = as("operator", COMPANY_A).header("Idempotency-Key", key).body(body);
        arrival.ifPresent(came -> request.header(ArrivalKept.HEADER, came));
        return request.post(tender + "/deposits");
    }

    private static void comesBackLater(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:adjuge:problem:service-unavailable"));
    }
}
