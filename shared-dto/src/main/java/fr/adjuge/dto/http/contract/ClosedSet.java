package fr.adjuge.dto.http.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A property of an answer that is a text in Java, since the module of DTOs does not know the statuses of a service, and
 * that in the contract lists its values.
 *
 * @param name of the enumeration in the contract
 * @param meaning what the values are, where they are those of several enumerations
 */
public record ClosedSet(
        String schema, String property, String name, String meaning, List<Class<? extends Enum<?>>> values) {

    public ClosedSet(String schema, String property, Class<? extends Enum<?>> values) {
        this(schema, property, values.getSimpleName(), "", List.of(values));
    }

    public void writeInto(OpenAPI contract) {
        var constants = values.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> (Object) constant.name())
                .distinct()
                .toList();
        var enumeration = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(meaning)
                .enumeration(constants);
        values.stream()
                .flatMap(type -> Javadoc.of(type.getName(), type.getClassLoader()).stream())
                .forEach(javadoc -> enumeration.description(javadoc.after(enumeration.getDescription(), constants)));
        contract.getComponents().addSchema(name, enumeration);
        requireNonNull(contract.getComponents().getSchemas().get(schema), schema)
                .addProperty(property, OASFactory.createSchema().ref(name));
    }
}
