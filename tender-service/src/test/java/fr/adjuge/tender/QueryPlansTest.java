package fr.adjuge.tender;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/**
 * Hibernate keeps the plan of a query it has seen; where it does not know a query again, each request makes one more
 * plan, and the search among them takes longer than the query.
 */
@QuarkusTest
class QueryPlansTest extends DepositScene {

    @Inject
    SessionFactory sessions;

    @Test
    void areNotMadeAgainForRequestsThatCameBefore() {
        requests();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            requests();

            assertThat(Stream.of(statistics.getQueries())
                            .filter(query ->
                                    statistics.getQueryStatistics(query).getPlanCacheMissCount() > 0))
                    .isEmpty();
            assertThat(statistics.getQueryPlanCacheMissCount()).isZero();
            assertThat(statistics.getQueryPlanCacheHitCount()).isPositive();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
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
