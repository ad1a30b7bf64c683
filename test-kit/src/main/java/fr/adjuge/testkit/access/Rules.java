package fr.adjuge.testkit.access;

import java.util.HashMap;
import java.util.Map;

/** A table of rules: a line for all operations that have the same. */
public final class Rules {

    private final Map<String, Rule> rules = new HashMap<>();

    public Rules add(Rule rule, String... operations) {
        for (var operation : operations) {
            if (rules.put(operation, rule) != null) {
                throw new IllegalArgumentException("two rules for " + operation);
            }
        }
        return this;
    }

    /** By the id of the operation. */
    public Map<String, Rule> byOperation() {
        return Map.copyOf(rules);
    }
}
