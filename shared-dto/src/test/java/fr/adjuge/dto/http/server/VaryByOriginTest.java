package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filters;
import org.junit.jupiter.api.Test;

class VaryByOriginTest {

    private final Filters filters = new Filters();

    @Test
    void isSaidOfEveryAnswerWherePagesOfOtherOriginsMayCall() {
        new VaryByOrigin().register(filters, true);

        assertThat(filters.getFilters()).hasSize(1);
    }

    @Test
    void isNotSaidWhereNoneMay() {
        new VaryByOrigin().register(filters, false);

        assertThat(filters.getFilters()).isEmpty();
    }
}
