package fr.adjuge.stack;

import java.util.Locale;

/** A part of the local stack that listens on a port of its own. */
public enum Part {
    IDENTITY("identity server", "ADJUGE_IDENTITY_PORT", 8080),
    DATABASE("PostgreSQL", "ADJUGE_DATABASE_PORT", 5433),
    TENDER("tender-service", "ADJUGE_TENDER_PORT", 8081),
    SCORING("scoring-service", "ADJUGE_SCORING_PORT", 8082),
    NOTICE("notice-service", "ADJUGE_NOTICE_PORT", 8083);

    private final String title;
    private final String portVariable;
    private final int defaultPort;

    Part(String title, String portVariable, int defaultPort) {
        this.title = title;
        this.portVariable = portVariable;
        this.defaultPort = defaultPort;
    }

    public String title() {
        return title;
    }

    /** The environment variable that moves this part to another port. */
    public String portVariable() {
        return portVariable;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The role and the database of a service in PostgreSQL. */
    String databaseName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
