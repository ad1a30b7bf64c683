package fr.adjuge.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** The database of one service and the role that owns it: all that a service needs to know of PostgreSQL. */
public record ServiceDatabase(String name, String role, String password, String jdbcUrl) {

    public ServiceDatabase {
        if (!name.matches("[a-z_]+") || !role.matches("[a-z_]+") || password.contains("'")) {
            throw new IllegalArgumentException("not the names of a database and a role: " + name + ", " + role);
        }
    }

    /** As Quarkus configuration. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", role,
                "quarkus.datasource.password", password);
    }

    /** Database and role as they are, or new ones; the password becomes this one in both cases. */
    void createIn(DataSource administrator) {
        execute(administrator, statement -> {
            if (!found(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
                statement.execute("CREATE ROLE " + role + " LOGIN");
            }
            statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
            if (!found(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + role);
            }
        });
    }

    /** Throws away what the database held. */
    void createAnewIn(DataSource administrator) {
        execute(administrator, statement -> statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
        createIn(administrator);
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(DataSource administrator, Work work) {
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("could not prepare a database", e);
        }
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
