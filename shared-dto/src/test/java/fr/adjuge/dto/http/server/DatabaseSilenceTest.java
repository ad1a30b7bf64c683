package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSilenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03"})
    void isAConnectionThatFailsOrADatabaseThatStops(String state) {
        var failure = new IllegalStateException("cannot commit", new SQLException("", state));

        assertThat(DatabaseSilence.isBehind(failure)).isTrue();
    }

    @Test
    void isAPoolWithoutAFreeConnection() {
        assertThat(DatabaseSilence.isBehind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "57014"})
    void isNotAFaultOfOurOwnStatements(String state) {
        assertThat(DatabaseSilence.isBehind(new SQLException("", state))).isFalse();
    }

    @Test
    void isNotAnyOtherFailure() {
        assertThat(DatabaseSilence.isBehind(new IllegalStateException("a bug"))).isFalse();
    }
}
