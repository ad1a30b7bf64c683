package fr.adjuge.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database for the {@code @QuarkusTest}s of one service:
 *
 * <pre>{@code
 * @WithTestResource(value = PostgresResource.class, scope = GLOBAL,
 *         initArgs = @ResourceArg(name = "database", value = "tender"))
 * }</pre>
 *
 * <p>On an embedded PostgreSQL, or on the server whose administrator's JDBC address (with {@code user} and
 * {@code password}) is in the environment variable {@code ADJUGE_TEST_POSTGRES_URL}.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String EXTERNAL_SERVER = "ADJUGE_TEST_POSTGRES_URL";
    private static final String PASSWORD = "test";

    private String database = "adjuge";
    private @Nullable EmbeddedDatabase server;

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        var external = System.getenv(EXTERNAL_SERVER);
        if (external != null) {
            return onExternalServer(external);
        }
        server = EmbeddedDatabase.temporary();
        return server.provide(database, PASSWORD).settings();
    }

    private Map<String, String> onExternalServer(String address) {
        var administrator = new PGSimpleDataSource();
        administrator.setUrl(address);
        var name = "adjuge_test_" + database;
        var jdbcUrl = "jdbc:postgresql://%s:%d/%s"
                .formatted(administrator.getServerNames()[0], administrator.getPortNumbers()[0], name);
        var created = new ServiceDatabase(name, name, PASSWORD, jdbcUrl);
        created.createAnewIn(administrator);
        return created.settings();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
