package fr.adjuge.stack.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a request says: in its query, in a form or in a JSON object of texts and lists of texts. */
record Parameters(Map<String, List<String>> values) {

    private static final int LARGEST_BODY = 64 * 1024;

    static Parameters of(HttpExchange exchange) throws IOException {
        var values = new LinkedHashMap<String, List<String>>();
        addFields(values, Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
        var body = new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), UTF_8);
        if (body.stripLeading().startsWith("{")) {
            addProperties(values, body);
        } else {
            addFields(values, Optional.of(body).filter(text -> !text.isBlank()));
        }
        return new Parameters(values);
    }

    /** Refuses what nobody would look at: most often a name with a slip of the pen. */
    void requireKnown(String... names) {
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(Set.of(names));
        if (!unknown.isEmpty()) {
            throw Refusal.badRequest(
                    "unknown: %s; known here: %s".formatted(String.join(", ", unknown), String.join(", ", names)));
        }
    }

    /** Blank counts as absent. */
    Optional<String> text(String name) {
        var texts = list(name);
        if (texts.size() > 1) {
            throw Refusal.badRequest(name + " is given more than once");
        }
        return texts.stream().findFirst();
    }

    List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void addFields(Map<String, List<String>> values, Optional<String> form) {
        form.stream()
                .flatMap(fields -> Stream.of(fields.split("&")))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .forEach(field -> add(values, decoded(field[0]), field.length == 1 ? "" : decoded(field[1])));
    }

    private static void addProperties(Map<String, List<String>> values, String body) {
        try {
            for (var property : new ObjectMapper().readTree(body).properties()) {
                var value = property.getValue();
                (value.isArray() ? value.valueStream() : Stream.of(value))
                        .forEach(item -> add(values, property.getKey(), textOf(property.getKey(), item)));
            }
        } catch (IOException e) {
            throw Refusal.badRequest("the body is no JSON object");
        }
    }

    private static String textOf(String name, JsonNode value) {
        if (value.isContainerNode()) {
            throw Refusal.badRequest(name + " is to be a text, or a list of texts");
        }
        return value.isNull() ? "" : value.asText();
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("'%s' is not percent-encoded as it should be".formatted(text));
        }
    }
}
