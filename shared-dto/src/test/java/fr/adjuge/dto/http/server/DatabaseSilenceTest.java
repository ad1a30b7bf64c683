package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSilenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "25006"})
    void isAConnectionThatFailsOrADatabaseThatStops(String state) {
        var failure = new IllegalStateException("cannot commit", new SQLException("", state));

        assertThat(DatabaseSilence.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "53200", "53300", "40001", "40P01", "55P03"})
    void isADatabaseWithoutRoomOrWithOthersInTheWay(String state) {
        assertThat(DatabaseSilence.isBehind(new SQLException("", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Acquisition timeout while waiting for new connection", "Sorry, acquisition timeout!", "autre"})
    void isAPoolWithoutAFreeConnectionWhateverItSays(String message) {
        assertThat(DatabaseSilence.isBehind(new IllegalStateException(new SQLException(message))))
                .isTrue();
    }

    @Test
    void isToldByItsTypeToo() {
        assertThat(DatabaseSilence.isBehind(new SQLTransientConnectionException("", "X")))
                .isTrue();
    }

    @Test
    void isFoundWhereACommitThatFailedSuppressedIt() {
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new IllegalStateException(new SQLException("", "57P01")));

        assertThat(DatabaseSilence.isBehind(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void endsWhereFailuresNameOneAnother() {
        var one = new IllegalStateException("one");
        one.addSuppressed(new IllegalStateException("other", one));

        assertThat(DatabaseSilence.isBehind(one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "57014", "22021"})
    void isNotAFaultOfOurOwnStatements(String state) {
        assertThat(DatabaseSilence.isBehind(new SQLException("", state))).isFalse();
    }

    @Test
    void isNotAnyOtherFailure() {
        assertThat(DatabaseSilence.isBehind(new IllegalStateException("a bug"))).isFalse();
    }
}
