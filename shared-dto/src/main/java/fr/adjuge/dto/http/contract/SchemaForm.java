package fr.adjuge.dto.http.contract;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What may be asked of one schema. */
final class SchemaForm {

    private SchemaForm() {}

    static Map<String, Schema> properties(Schema schema) {
        return requireNonNullElse(schema.getProperties(), Map.of());
    }

    /** The names of the properties, or the values of an enumeration. */
    static Set<String> members(Schema schema) {
        return Stream.concat(
                        properties(schema).keySet().stream(), values(schema).map(Object::toString))
                .collect(toSet());
    }

    /** The values of an enumeration, be it of one value only, which comes as a constant. */
    static Stream<Object> values(Schema schema) {
        return Stream.concat(
                Stream.ofNullable(schema.getEnumeration()).flatMap(List::stream),
                Stream.ofNullable(schema.getConstValue()));
    }

    static List<SchemaType> types(Schema schema) {
        return requireNonNullElse(schema.getType(), List.of());
    }

    static Stream<Schema> combined(Schema schema) {
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .flatMap(Collection::stream);
    }

    /** The schemas that this one is directly made of. */
    static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        properties(schema).values().stream(),
                        combined(schema),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(parts -> parts);
    }

    static boolean mayBeNull(Schema schema) {
        return types(schema).contains(SchemaType.NULL) || combined(schema).anyMatch(SchemaForm::isNull);
    }

    /** A text or another single value, of which not all values are listed. */
    static boolean isScalar(Schema schema) {
        return values(schema).findAny().isEmpty()
                && parts(schema).findAny().isEmpty()
                && types(schema).equals(List.of(SchemaType.STRING));
    }

    /** The name of the schema that this one refers to, be it as one of two of which the other one is null. */
    static Optional<String> reference(Schema schema) {
        if (schema.getRef() != null) {
            return Optional.of(nameIn(schema.getRef()));
        }
        var parts = combined(schema).filter(part -> !isNull(part)).toList();
        return parts.size() == 1
                ? Optional.ofNullable(parts.get(0).getRef()).map(SchemaForm::nameIn)
                : Optional.empty();
    }

    private static boolean isNull(Schema schema) {
        return types(schema).equals(List.of(SchemaType.NULL));
    }

    private static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
