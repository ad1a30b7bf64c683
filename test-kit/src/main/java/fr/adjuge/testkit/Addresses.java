package fr.adjuge.testkit;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Addresses of the operations of a contract.
 *
 * @param known path parameters that lead to something; every other one leads to nothing
 */
public record Addresses(Map<String, String> known) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    public Addresses {
        known = Map.copyOf(known);
    }

    /** Of a path such as {@code /tenders/{id}}. */
    public String of(String path) {
        return PARAMETER
                .matcher(path)
                .replaceAll(parameter ->
                        known.getOrDefault(parameter.group(1), UUID.randomUUID().toString()));
    }

    /** With this text in the place of each parameter. */
    static String with(String path, String text) {
        return PARAMETER.matcher(path).replaceAll(text);
    }
}
