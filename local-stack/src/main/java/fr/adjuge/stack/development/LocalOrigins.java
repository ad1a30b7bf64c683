package fr.adjuge.stack.development;

import java.util.regex.Pattern;

/** Pages that may call the local stack from a browser: those that this machine serves. */
public final class LocalOrigins {

    /** Without a comma and without a backslash, which the configuration of the services would take for its own. */
    private static final String EXPRESSION = "https?://(localhost|127[.]0[.]0[.]1)(:[0-9]+)?";

    private static final Pattern PATTERN = Pattern.compile(EXPRESSION);

    private LocalOrigins() {}

    /** As Quarkus writes an expression among the origins. */
    public static String asConfiguration() {
        return "/" + EXPRESSION + "/";
    }

    static boolean include(String origin) {
        return PATTERN.matcher(origin).matches();
    }
}
