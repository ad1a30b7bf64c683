package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @Test
    void keepsWhatItAcknowledgedFromRunToRun(@TempDir Path data) throws Exception {
        var settings = Settings.from(
                Map.of("ADJUGE_DATA", data.toString(), Part.DATABASE.portVariable(), Integer.toString(freePort())));
        Files.createDirectories(data.resolve("logs"));
        var secrets = new Secrets(data.resolve("secrets"));
        try (var database = Database.start(settings, secrets)) {
            ask(database, secrets, "CREATE TABLE note AS SELECT 'kept' AS text; SELECT text FROM note");
        }

        try (var database = Database.start(settings, secrets)) {
            assertThat(ask(database, secrets, "SELECT text FROM note")).isEqualTo("kept");
            assertThat(ask(database, secrets, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, secrets, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(database, secrets, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    private static String ask(Database database, Secrets secrets, String sql) throws SQLException {
        var role = Part.TENDER.databaseName();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(Part.TENDER), role, secrets.get(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
