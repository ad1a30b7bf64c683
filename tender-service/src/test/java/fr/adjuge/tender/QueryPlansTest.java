package fr.adjuge.tender;

import fr.adjuge.tender.deposit.DepositScene;
import fr.adjuge.testkit.QueryPlans;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueryPlansTest extends DepositScene {

    @Inject
    SessionFactory sessions;

    @Test
    void areNotMadeAgainForRequestsThatCameBefore() {
        QueryPlans.areMadeOnce(sessions, this::requests);
    }

    private void requests() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A).then().statusCode(201);
        as("operator", COMPANY_A).get(tender + "/deposits").then().statusCode(200);
        anonymously().get("/tenders").then().statusCode(200);
        anonymously().get(tender).then().statusCode(200);
        as("service", INRAE).get("/sandbox/clock").then().statusCode(200);
    }
}
