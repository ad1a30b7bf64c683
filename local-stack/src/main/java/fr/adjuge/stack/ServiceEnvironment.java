package fr.adjuge.stack;

import java.util.Map;
import java.util.TreeMap;

/** The configuration that each service gets: the very variables that an operator sets in production. */
final class ServiceEnvironment {

    /** The first instant of the chronology of the two example procedures. */
    private static final String SANDBOX_START = "2025-04-07T09:00:00+02:00";

    private final Settings settings;
    private final Secrets secrets;
    private final Database database;

    ServiceEnvironment(Settings settings, Secrets secrets, Database database) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
    }

    Map<String, String> of(Part service) {
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service)));
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service));
        variables.put("QUARKUS_DATASOURCE_USERNAME", service.databaseName());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(service.databaseName()));
        variables.put("ADJUGE_SANDBOX_ENABLED", "true");
        variables.put("ADJUGE_SANDBOX_START", SANDBOX_START);
        return variables;
    }
}
