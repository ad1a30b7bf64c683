package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    /** Else a test of what survives would prove nothing of production. */
    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void isAsDurableAsInProduction(String setting) throws SQLException {
        try (var database = EmbeddedDatabase.temporary();
                var connection = database.asAdministrator().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();

            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }
}
