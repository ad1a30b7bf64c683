package fr.adjuge.dto.http.server;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether PostgreSQL lets us in. Asked on a thread and a connection of its own and within a time, so that neither a rush
 * that has taken all threads and connections nor a server that is frozen keeps the probe waiting: a rush is no reason to
 * send it elsewhere, a frozen server is.
 */
@Readiness
@Singleton
public class DatabaseReadiness implements AsyncHealthCheck {

    private static final String NAME = "Database connections health check";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService own = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "readiness");
        thread.setDaemon(true);
        return thread;
    });
    private final String url;
    private final Properties login = new Properties();

    @Inject
    DatabaseReadiness(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.put("user", user);
        login.put("password", password);
        login.put("connectTimeout", Long.toString(PATIENCE.toSeconds()));
        login.put("socketTimeout", Long.toString(PATIENCE.toSeconds()));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(this::ask)
                .runSubscriptionOn(own)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> HealthCheckResponse.down(NAME));
    }

    private HealthCheckResponse ask() {
        try (Connection connection = DriverManager.getConnection(url, login)) {
            return HealthCheckResponse.named(NAME)
                    .status(!connection.isClosed())
                    .build();
        } catch (SQLException silence) {
            return HealthCheckResponse.down(NAME);
        }
    }

    @PreDestroy
    void stop() {
        own.shutdownNow();
    }
}
