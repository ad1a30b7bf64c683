package fr.adjuge.stack.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a development endpoint answers. */
record Reply(int status, String contentType, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply text(String text) {
        return new Reply(200, "text/plain; charset=utf-8", text);
    }

    static Reply json(Object value) {
        return new Reply(200, "application/json", written(value));
    }

    /** A problem as the services write it (RFC 9457), in English only. */
    static Reply problem(int status, String title, String detail) {
        var problem = object("type", "about:blank", "title", title, "status", status, "detail", detail);
        return new Reply(status, "application/problem+json", written(problem));
    }

    byte[] octets() {
        return text.getBytes(UTF_8);
    }

    private static String written(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order given, which a {@link Map#of} does not keep. */
    static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
