package fr.adjuge.testkit.bodies;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of a contract, looked at through references. */
@SuppressWarnings("rawtypes")
record Schemas(OpenAPI contract) {

    private static final String PREFIX = "#/components/schemas/";

    /** The name of the schema that this one refers to, alone or with a description or a default beside it. */
    Optional<String> name(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return Optional.of(schema.get$ref().substring(PREFIX.length()));
        }
        var parts = requireNonNullElse(schema.getAllOf(), List.<Schema>of());
        return parts.size() == 1 ? name(parts.get(0)) : Optional.empty();
    }

    Schema<?> resolved(Schema<?> schema) {
        return name(schema).<Schema<?>>map(this::named).orElse(schema);
    }

    Schema<?> named(String name) {
        return requireNonNull(contract.getComponents().getSchemas().get(name), name);
    }

    static Map<String, Schema> properties(Schema<?> schema) {
        return requireNonNullElse(schema.getProperties(), Map.of());
    }

    static boolean requires(Schema<?> schema, String property) {
        return requireNonNullElse(schema.getRequired(), List.<String>of()).contains(property);
    }

    /** The schema of the values of a map, if it is one. */
    static Optional<Schema<?>> values(Schema<?> schema) {
        return schema.getAdditionalProperties() instanceof Schema<?> values ? Optional.of(values) : Optional.empty();
    }
}
