package fr.adjuge.testkit.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/**
 * A body that differs from a good one at one place.
 *
 * @param what differs, for people
 * @param pointer where
 * @param allowed whether the contract allows it
 * @param body made when it is sent: there are many, and some are large
 */
record Variation(String what, String pointer, boolean allowed, Supplier<JsonNode> body) {

    @Override
    public String toString() {
        return pointer + ": " + what;
    }
}
