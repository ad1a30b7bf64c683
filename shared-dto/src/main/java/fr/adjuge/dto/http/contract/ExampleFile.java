package fr.adjuge.dto.http.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** An example among the resources of a service; numbers as they stand there. */
final class ExampleFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ExampleFile() {}

    static Optional<Object> read(String name, Class<?> service) {
        var file = "/examples/" + name + ".json";
        try (var stream = service.getResourceAsStream(file)) {
            return stream == null ? Optional.empty() : Optional.of(JSON.readValue(stream, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
