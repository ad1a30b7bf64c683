package fr.adjuge.stack;

import fr.adjuge.stack.development.LocalOrigins;
import fr.adjuge.testkit.Identity;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The configuration that each service gets: the very variables that an operator sets in production. */
final class ServiceEnvironment {

    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final Identity identity;
    private final Beginning beginning;

    ServiceEnvironment(Settings settings, Secrets secrets, Database database, Identity identity, Beginning beginning) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.identity = identity;
        this.beginning = beginning;
    }

    Map<String, String> of(Part service) {
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service)));
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service));
        variables.put("QUARKUS_DATASOURCE_USERNAME", service.databaseName());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(service.databaseName()));
        identity.verificationSettings().forEach((name, value) -> variables.put(asVariable(name), value));
        variables.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", identity.url());
        variables.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", service.title());
        variables.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get(clientSecretOf(service)));
        variables.put("ADJUGE_BLOBS_DIRECTORY", settings.data().resolve("blobs").toString());
        variables.put("ADJUGE_KEYS_DIRECTORY", settings.data().resolve("keys").toString());
        variables.put(
                "QUARKUS_REST_CLIENT_SCORING_URL",
                settings.address(Part.SCORING).toString());
        variables.put(
                "QUARKUS_REST_CLIENT_NOTICE_URL", settings.address(Part.NOTICE).toString());
        variables.put(
                "ADJUGE_PUBLICATION_EXPORT_DIRECTORY",
                settings.data().resolve("notices").toString());
        variables.put("ADJUGE_SANDBOX_ENABLED", "true");
        variables.put("ADJUGE_SANDBOX_START", beginning.startInstant());
        variables.put("QUARKUS_HTTP_CORS_ENABLED", "true");
        variables.put("QUARKUS_HTTP_CORS_ORIGINS", LocalOrigins.asConfiguration());
        return variables;
    }

    /** The secret with which a service asks for tokens of its own. */
    static String clientSecretOf(Part service) {
        return service.title() + "-client";
    }

    private static String asVariable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
