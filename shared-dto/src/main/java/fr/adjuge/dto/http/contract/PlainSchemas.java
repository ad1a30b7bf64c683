package fr.adjuge.dto.http.contract;

import static fr.adjuge.dto.http.contract.SchemaForm.properties;
import static fr.adjuge.dto.http.contract.SchemaForm.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas in the form that generators of clients read best: a property may be absent, but never null, as it is on the
 * wire; and dates and identifiers are written out where they are used.
 */
final class PlainSchemas {

    private final Map<String, Schema> named;

    private PlainSchemas(Map<String, Schema> named) {
        this.named = named;
    }

    static void write(Stream<Operation> operations, Map<String, Schema> named) {
        var schemas = new PlainSchemas(named);
        operations.forEach(schemas::simplify);
        named.values().forEach(schemas::simplifyParts);
        named.values().removeIf(SchemaForm::isScalar);
    }

    private void simplify(Operation operation) {
        Bodies.parameters(operation)
                .forEach(parameter -> parameter.setSchema(plain(withoutDefault(parameter.getSchema()))));
        Stream.concat(Bodies.taken(operation), Bodies.given(operation))
                .forEach(body -> body.setSchema(plain(body.getSchema())));
    }

    private Schema plain(Schema schema) {
        return SchemaForm.reference(schema).map(name -> referring(name, schema)).orElseGet(() -> simplifyParts(schema));
    }

    /** An enumeration with a default comes as a combination of schemas, which tools do not read as text. */
    private static Schema withoutDefault(Schema schema) {
        return Stream.ofNullable(schema.getAllOf())
                .flatMap(List::stream)
                .filter(part -> part.getRef() != null)
                .findFirst()
                .orElse(schema);
    }

    private Schema referring(String name, Schema use) {
        return Optional.ofNullable(named.get(name))
                .filter(SchemaForm::isScalar)
                .map(scalar -> writtenOut(scalar, use))
                .orElseGet(() -> reference(name, use));
    }

    private Schema simplifyParts(Schema schema) {
        if (types(schema).contains(SchemaType.NULL)) {
            schema.setType(types(schema).stream()
                    .filter(type -> type != SchemaType.NULL)
                    .toList());
        }
        if (schema.getConstValue() != null) {
            schema.addEnumeration(schema.getConstValue());
            schema.setConstValue(null);
        }
        if (schema.getPattern() != null) {
            schema.setPattern(whole(schema.getPattern()));
        }
        Map.copyOf(properties(schema)).forEach((name, value) -> schema.addProperty(name, plain(value)));
        if (schema.getItems() != null) {
            schema.setItems(plain(schema.getItems()));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            schema.setAdditionalPropertiesSchema(plain(schema.getAdditionalPropertiesSchema()));
        }
        return schema;
    }

    /** Validation looks at the whole text, a schema for a part of it. */
    private static String whole(String pattern) {
        if (pattern.startsWith("^") || pattern.equals(Limits.NOT_BLANK)) {
            return pattern;
        }
        return pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$";
    }

    private static Schema writtenOut(Schema scalar, Schema use) {
        return OASFactory.createSchema()
                .type(scalar.getType())
                .format(scalar.getFormat())
                .pattern(scalar.getFormat() == null ? scalar.getPattern() : null)
                .description(use.getDescription() == null ? scalar.getDescription() : use.getDescription())
                .defaultValue(use.getDefaultValue())
                .examples(use.getExamples());
    }

    /** A description and a default cannot stand beside a reference in OpenAPI 3.0. */
    private static Schema reference(String name, Schema use) {
        var reference = OASFactory.createSchema().ref(name);
        return use.getDescription() == null && use.getDefaultValue() == null
                ? reference
                : OASFactory.createSchema()
                        .addAllOf(reference)
                        .description(use.getDescription())
                        .defaultValue(use.getDefaultValue());
    }
}
