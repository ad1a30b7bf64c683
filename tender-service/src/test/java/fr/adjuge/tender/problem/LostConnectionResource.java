package fr.adjuge.tender.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Transactions whose connection PostgreSQL ends between their last statement and their commit; in tests only. */
@Path("/lost-connections")
class LostConnectionResource {

    private final EntityManager database;
    private final String url;
    private final String user;
    private final String password;

    LostConnectionResource(
            EntityManager database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.database = database;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @GET
    @Path("declared")
    @Transactional
    @Operation(hidden = true)
    public String declared() {
        return loseConnection();
    }

    @GET
    @Path("programmed")
    @Operation(hidden = true)
    public String programmed() {
        return QuarkusTransaction.requiringNew().call(this::loseConnection);
    }

    private String loseConnection() {
        var session = database.createNativeQuery("select pg_backend_pid()").getSingleResult();
        try (var other = DriverManager.getConnection(url, user, password);
                var statement = other.createStatement()) {
            statement.execute("select pg_terminate_backend(" + session + ", 5000)");
        } catch (SQLException e) {
            throw new IllegalStateException("the connection is not lost", e);
        }
        return "not committed";
    }
}
