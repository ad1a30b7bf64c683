package fr.adjuge.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;

/** A real PostgreSQL server out of Maven Central, run as a child process of this JVM, on loopback. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase() {
        try {
            this.server = durable().start();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not start", e);
        }
    }

    /** On a free port, its data thrown away at the end; until then as durable as in production. */
    public static EmbeddedDatabase temporary() {
        return new EmbeddedDatabase();
    }

    /**
     * A server that keeps what it has acknowledged, also if it is killed. The library means its servers for tests that
     * hold nothing of worth and switches that off, with {@code -F} and a setting; what is set here comes later and wins.
     */
    public static EmbeddedPostgres.Builder durable() {
        // No shutdown hook: whoever starts the server stops it, after the services that use it.
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(START_LIMIT)
                .setRegisterShutdownHook(false);
    }

    /** Makes this database, and a role of the same name that owns it, unless they are there already. */
    public ServiceDatabase provide(String name, String password) {
        var created = new ServiceDatabase(name, name, password, "jdbc:postgresql://localhost:" + port() + "/" + name);
        created.createIn(asAdministrator());
        return created;
    }

    public int port() {
        return server.getPort();
    }

    /** The maintenance database, as superuser. */
    public DataSource asAdministrator() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not stop", e);
        }
    }
}
