package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void keepsItsDataFromRunToRunAndWritesItToTheDisk(@TempDir Path directory) throws Exception {
        var port = freePort();
        try (var database = EmbeddedDatabase.keptIn(directory, port)) {
            execute(database.provide("tender", "first"), "CREATE TABLE note AS SELECT 'kept' AS text");
        }

        try (var database = EmbeddedDatabase.keptIn(directory, port)) {
            var tender = database.provide("tender", "second");

            assertThat(query(tender, "SELECT text FROM note")).isEqualTo("kept");
            assertThat(query(tender, "SHOW fsync")).isEqualTo("on");
        }
    }

    private static void execute(ServiceDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(ServiceDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(ServiceDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
