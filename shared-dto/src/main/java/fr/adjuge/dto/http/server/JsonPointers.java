package fr.adjuge.dto.http.server;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) into the body of a request. */
final class JsonPointers {

    private JsonPointers() {}

    static String of(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            append(pointer, step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }

    /** Of the nodes that follow the parameter that is the body. */
    static String of(Iterable<Path.Node> path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            append(pointer, node.getIndex());
            append(pointer, node.getKey());
            if (node.getKind() == ElementKind.PROPERTY) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, @Nullable Object step) {
        if (step != null) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
    }
}
