package fr.adjuge.testkit.bodies;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Good values of properties, gathered from all the examples of a contract, whatever they are of. */
final class Examples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Schemas schemas;
    private final Map<String, JsonNode> values = new TreeMap<>();
    private final Set<String> texts = new TreeSet<>();

    Examples(Schemas schemas) {
        this.schemas = schemas;
        schemas.contract().getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getExample() != null) {
                gather(new Schema<>().$ref(name), of(schema));
            }
        });
    }

    static JsonNode of(Schema<?> schema) {
        return Json.mapper().valueToTree(schema.getExample());
    }

    private void gather(Schema<?> schema, JsonNode value) {
        if (value.isTextual()) {
            texts.add(value.asText());
        }
        var type = schemas.resolved(schema);
        Schemas.properties(type).forEach((property, of) -> {
            var found = value.get(property);
            if (found != null && !isEmpty(found)) {
                values.putIfAbsent(key(schema, property), found);
                gather(of, found);
            }
        });
        if (type.getItems() != null) {
            value.forEach(item -> gather(type.getItems(), item));
        }
    }

    private String key(Schema<?> schema, String property) {
        return schemas.name(schema).orElse("") + "." + property;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() && value.isEmpty();
    }

    /** The example of a body with every property that it may have besides; of lists the first entry alone. */
    JsonNode completeBody(Schema<?> schema) {
        return completed(schema, of(schemas.resolved(schema)), List.of());
    }

    private JsonNode completed(Schema<?> schema, JsonNode value, List<String> within) {
        var type = schemas.resolved(schema);
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            return NODES.arrayNode().add(completed(type.getItems(), array.get(0), within));
        }
        if (!(value instanceof ObjectNode object) || Schemas.properties(type).isEmpty()) {
            return value;
        }
        var full = object.deepCopy();
        var name = schemas.name(schema).orElse("");
        var deeper = Stream.concat(within.stream(), Stream.of(name)).toList();
        Schemas.properties(type).forEach((property, of) -> {
            if (full.has(property) && !isEmpty(full.get(property))) {
                full.set(property, completed(of, full.get(property), deeper));
            } else if (!within.contains(name)) { // else it would go on for ever
                var known = values.get(key(schema, property));
                full.set(property, known == null ? invented(of, deeper) : completed(of, known, deeper));
            }
        });
        return full;
    }

    private JsonNode invented(Schema<?> schema, List<String> within) {
        var type = schemas.resolved(schema);
        if (type.getEnum() != null) {
            return NODES.textNode(type.getEnum().get(0).toString());
        }
        return switch (requireNonNullElse(type.getType(), "")) {
            case "array" -> NODES.arrayNode().add(invented(type.getItems(), within));
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" ->
                NODES.numberNode(
                        requireNonNullElse(type.getMinimum(), BigDecimal.ZERO).add(BigDecimal.ONE));
            case "string" -> NODES.textNode(text(type));
            default -> completed(schema, NODES.objectNode(), within);
        };
    }

    private String text(Schema<?> schema) {
        var ofFormat = Formats.GOOD.get(requireNonNullElse(schema.getFormat(), ""));
        if (ofFormat != null) {
            return ofFormat.get(0);
        }
        var form = Pattern.compile(requireNonNullElse(schema.getPattern(), ""));
        return Stream.concat(Stream.of("a"), texts.stream())
                .filter(text -> form.matcher(text).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example has the form " + form));
    }
}
