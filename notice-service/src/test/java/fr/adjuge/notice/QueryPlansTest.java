package fr.adjuge.notice;

import static org.assertj.core.api.Assertions.assertThat;

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
class QueryPlansTest extends HttpTest {

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
        clock.set("2025-09-17T12:30:00+02:00");
        var notice = received("chambres");
        send(notice, CHAMBERS).then().statusCode(200);
        anonymously().get("/notices").then().statusCode(200);
        asTenderService().get("/sandbox/clock").then().statusCode(200);
    }
}
