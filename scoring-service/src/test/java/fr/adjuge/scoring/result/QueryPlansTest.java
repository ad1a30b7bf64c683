package fr.adjuge.scoring.result;

import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import fr.adjuge.testkit.QueryPlans;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueryPlansTest extends EvaluationHttpTest {

    @Inject
    SessionFactory sessions;

    @Test
    void areNotMadeAgainForRequestsThatCameBefore() {
        QueryPlans.areMadeOnce(sessions, this::requests);
    }

    private void requests() {
        var evaluation = closedEvaluation();
        asBuyer().get(evaluation + "/ranking").then().statusCode(200);
        asBuyer().get("/evaluations").then().statusCode(200);
        as("tender-service", INRAE, "service").get("/sandbox/clock").then().statusCode(200);
    }
}
