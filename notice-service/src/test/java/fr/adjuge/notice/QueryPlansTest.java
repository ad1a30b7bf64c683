package fr.adjuge.notice;

import fr.adjuge.testkit.QueryPlans;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueryPlansTest extends HttpTest {

    @Inject
    SessionFactory sessions;

    @Test
    void areNotMadeAgainForRequestsThatCameBefore() {
        QueryPlans.areMadeOnce(sessions, this::requests);
    }

    private void requests() {
        clock.set("2025-09-17T12:30:00+02:00");
        var notice = received("chambres");
        send(notice, CHAMBERS).then().statusCode(200);
        anonymously().get("/notices").then().statusCode(200);
        asTenderService().get("/sandbox/clock").then().statusCode(200);
    }
}
