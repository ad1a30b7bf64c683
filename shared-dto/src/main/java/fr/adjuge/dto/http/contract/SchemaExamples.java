package fr.adjuge.dto.http.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * An example for each schema that has one among the resources of a service ({@code examples/<schema>.json}): its tests
 * send and read the same files.
 */
final class SchemaExamples {

    private SchemaExamples() {}

    /** {@code service}: any class of the service. */
    static void writeInto(Map<String, Schema> schemas, Class<?> service) {
        schemas.forEach((name, schema) -> ExampleFile.read(name, service).ifPresent(schema::addExample));
    }
}
