package fr.adjuge.scoring.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
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
class QueryPlansTest extends EvaluationHttpTest {

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
        var evaluation = closedEvaluation();
        asBuyer().get(evaluation + "/ranking").then().statusCode(200);
        asBuyer().get("/evaluations").then().statusCode(200);
        as("tender-service", INRAE, "service").get("/sandbox/clock").then().statusCode(200);
    }
}
