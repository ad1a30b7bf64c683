package fr.adjuge.dto.http.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * An example for each schema that has one among the resources of a service ({@code examples/<schema>.json}): its tests
 * send and read the same files.
 */
public final class SchemaExamples {

    private SchemaExamples() {}

    /** {@code service}: any class of the service. */
    public static void writeInto(Map<String, Schema> schemas, Class<?> service) {
        schemas.forEach((name, schema) -> of(name, service).ifPresent(schema::addExample));
    }

    private static Optional<Object> of(String schema, Class<?> service) {
        var name = "/examples/" + schema + ".json";
        try (var stream = service.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(new ObjectMapper().readValue(stream, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
