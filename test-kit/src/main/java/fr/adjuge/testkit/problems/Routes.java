package fr.adjuge.testkit.problems;

import java.util.Map;
import java.util.Optional;

/**
 * What the suite needs to know of a service.
 *
 * @param write an operation that takes a JSON object and needs a role
 * @param list the path of a list with the query parameters {@code limit} and {@code cursor}
 * @param resource the path of a collection whose members have a UUID and are read as JSON only
 * @param token of a caller who may do all of this
 * @param tokenWithoutRole of a caller who may do nothing
 * @param upload an operation that takes octets
 */
public record Routes(
        Write write, String list, String resource, String token, String tokenWithoutRole, Optional<String> upload) {

    /**
     * An operation that takes a JSON object.
     *
     * @param body an object that it would take
     * @param textProperty a string property of this object
     * @param headers what it asks for besides the token and the content type
     */
    public record Write(String method, String path, String body, String textProperty, Map<String, String> headers) {}
}
