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
 */
public record ClosedSet(String schema, String property, Class<? extends Enum<?>> values) {

    public void writeInto(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        contract.getComponents()
                .addSchema(
                        values.getSimpleName(),
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .enumeration(List.copyOf(Stream.of(values.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
        requireNonNull(schemas.get(schema), schema)
                .addProperty(property, OASFactory.createSchema().ref(values.getSimpleName()));
    }
}
