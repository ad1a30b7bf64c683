package fr.adjuge.tender.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.adjuge.dto.tender.NewTender;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the contract are requests that the service takes: read as it reads them, and valid. */
class ExamplesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("src/main/resources/examples"))
                .filter(file -> file.getFileName().toString().matches("(New.*|Credits)\\.json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRead(Path example) throws Exception {
        var name = example.getFileName().toString().replace(".json", "");
        var type = Class.forName(NewTender.class.getPackageName() + "." + name);
        assertThat(VALIDATOR.validate(JSON.readValue(example.toFile(), type))).isEmpty();
    }
}
