package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a service answered. The body is the missing node where the answer is not JSON. */
public record Answer(int status, JsonNode body, Optional<String> location, Optional<String> tag, byte[] bytes) {

    static Answer of(int status, Optional<String> type, Optional<String> location, Optional<String> tag, byte[] bytes) {
        var json = type.filter(found -> found.contains("json")).isPresent() && bytes.length > 0;
        return new Answer(status, json ? Json.parse(bytes) : MissingNode.getInstance(), location, tag, bytes);
    }

    /** The value at this JSON pointer, which must be there. */
    public String text(String pointer) {
        var value = body.at(pointer);
        if (value.isMissingNode() || value.isNull()) {
            throw new PlayFailure("the answer has nothing at %s: %s".formatted(pointer, body));
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** The type of a problem without its prefix, such as {@code too-early}. */
    String problem() {
        var type = body.path("type").asText("");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    String asText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
