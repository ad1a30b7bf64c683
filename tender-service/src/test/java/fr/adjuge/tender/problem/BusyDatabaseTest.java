package fr.adjuge.tender.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import fr.adjuge.tender.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The service with a pool of two connections, as in a rush that has taken them all. */
@QuarkusTest
@TestProfile(BusyDatabaseTest.SmallPool.class)
class BusyDatabaseTest extends HttpTest {

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

    private static void comesBackLater(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:adjuge:problem:service-unavailable"));
    }
}
