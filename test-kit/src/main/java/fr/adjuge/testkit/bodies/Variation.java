package fr.adjuge.testkit.bodies;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A body that differs from a good one at one place.
 *
 * @param what differs, for people
 * @param pointer where
 * @param allowed whether the contract allows it
 */
record Variation(String what, String pointer, boolean allowed, JsonNode body) {

    @Override
    public String toString() {
        return pointer + ": " + what;
    }
}
