package fr.adjuge.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** A real PostgreSQL server out of Maven Central, run as a child process of this JVM, on loopback. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres.Builder settings) {
        try {
            // No shutdown hook: whoever starts the server stops it, after the services that use it.
            this.server = settings.setPGStartupWait(START_LIMIT)
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not start", e);
        }
    }

    /** On a free port, without fsync, its data thrown away at the end. */
    public static EmbeddedDatabase temporary() {
        return new EmbeddedDatabase(EmbeddedPostgres.builder());
    }

    /**
     * On the given port, its data kept in {@code directory} from run to run and written through to the disk. What is
     * unpacked to run the server stays in {@code directory} too.
     */
    public static EmbeddedDatabase keptIn(Path directory, int port) {
        var data = directory.resolve("data");
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.resolve("server").toFile())
                // The server is started with -F, which turns fsync off; the later setting wins.
                .setServerConfig("fsync", "on"));
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
