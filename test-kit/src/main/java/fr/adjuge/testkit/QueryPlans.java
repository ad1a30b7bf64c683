package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hibernate.SessionFactory;

/**
 * Hibernate keeps the plan of a query it has seen; where it does not know a query again, each request makes one more
 * plan, and the search among them takes longer than the query.
 */
public final class QueryPlans {

    private QueryPlans() {}

    /** Fails if requests that came before make plans once more. */
    public static void areMadeOnce(SessionFactory sessions, Runnable requests) {
        requests.run();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            requests.run();

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
}
