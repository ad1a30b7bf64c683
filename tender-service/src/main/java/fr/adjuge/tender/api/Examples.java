package fr.adjuge.tender.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;

/** Requests that were really sent: the tests send the same files. */
final class Examples {

    private Examples() {}

    static Optional<Object> of(Operation operation) {
        var name = "/examples/" + operation.getOperationId() + ".json";
        try (var stream = Examples.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(new ObjectMapper().readValue(stream, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
