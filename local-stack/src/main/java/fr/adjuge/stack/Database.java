package fr.adjuge.stack;

import fr.adjuge.testkit.EmbeddedDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * PostgreSQL in a kept directory, with a role and a database for each service. Reached with a password only, on the
 * loopback interface only; durable, as what is in it is kept.
 */
final class Database implements AutoCloseable {

    private static final List<Part> SERVICES = List.of(Part.TENDER, Part.SCORING, Part.NOTICE);
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final long postmaster;
    private final Guard guard;
    private final Path log;

    private Database(EmbeddedPostgres server, long postmaster, Path log) {
        this.server = server;
        this.postmaster = postmaster;
        this.guard = Guard.of(postmaster, "INT");
        this.log = log;
    }

    static Database start(Settings settings, Secrets secrets) {
        var home = settings.data().resolve("postgresql");
        var cluster = home.resolve("cluster");
        var prepared = home.resolve("prepared");
        try {
            Files.createDirectories(home);
            if (!Files.exists(prepared)) {
                deleteHalfMade(cluster);
            }
            var server = launch(settings, secrets, home, cluster);
            var database = new Database(server, postmaster(cluster), settings.logOf(Part.DATABASE));
            if (!Files.exists(prepared)) {
                prepare(server, secrets, cluster);
                Files.createFile(prepared);
            }
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StackFailure(
                    "PostgreSQL does not start: %s; its log is %s"
                            .formatted(e.getMessage(), settings.logOf(Part.DATABASE)),
                    e);
        }
    }

    String jdbcUrl(Part service) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), service.databaseName());
    }

    /** Calls back when PostgreSQL ends, whoever ended it. */
    void onEnd(Runnable action) {
        ProcessHandle.of(postmaster).ifPresent(process -> process.onExit().thenRun(action));
    }

    StackFailure died() {
        return new StackFailure("PostgreSQL has ended; its log is " + log);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        guard.close();
    }

    private static EmbeddedPostgres launch(Settings settings, Secrets secrets, Path home, Path cluster)
            throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(settings.logOf(Part.DATABASE).toFile());
        return EmbeddedDatabase.durable()
                .setPort(settings.port(Part.DATABASE))
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("programs").toFile())
                .setLocaleConfig("locale", "C")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("password", secrets.get(SUPERUSER))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    private static void prepare(EmbeddedPostgres server, Secrets secrets, Path cluster)
            throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            for (var service : SERVICES) {
                execute(
                        connection,
                        "CREATE ROLE %s LOGIN PASSWORD '%s'"
                                .formatted(service.databaseName(), secrets.get(service.databaseName())),
                        "CREATE DATABASE %1$s OWNER %1$s".formatted(service.databaseName()),
                        "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(service.databaseName()));
            }
            execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(SUPERUSER, secrets.get(SUPERUSER)));
            Files.writeString(cluster.resolve("pg_hba.conf"), """
                    # Everybody gives a password.
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128      scram-sha-256
                    """);
            execute(connection, "SELECT pg_reload_conf()");
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The process id that PostgreSQL writes in the first line of its lock file. */
    private static long postmaster(Path cluster) throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).trim());
    }

    /** What an interrupted first start has left; no service has ever written in it. */
    private static void deleteHalfMade(Path cluster) {
        if (Files.exists(cluster)) {
            KeptData.delete(cluster);
        }
    }
}
