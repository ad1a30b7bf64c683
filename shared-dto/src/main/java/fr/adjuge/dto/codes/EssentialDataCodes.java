package fr.adjuge.dto.codes;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.scoring.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;

/** The lists of the official schema of the essential data (DECP). Its codes are French labels; the English is ours. */
final class EssentialDataCodes {

    private static final String FILE = "/codes/decp.json";
    private static final JsonNode LISTS = read();

    private EssentialDataCodes() {}

    static CodeList named(String name) {
        var labels = new LinkedHashMap<String, LocalizedText>();
        requireNonNull(LISTS.get("lists").get(name), name)
                .properties()
                .forEach(code -> labels.put(
                        code.getKey(),
                        new LocalizedText(code.getKey(), code.getValue().asText())));
        return new CodeList(
                name,
                LISTS.get("version").asText(),
                LISTS.get("source").asText(),
                LISTS.get("attribution").asText(),
                labels);
    }

    private static JsonNode read() {
        try (var stream = requireNonNull(EssentialDataCodes.class.getResourceAsStream(FILE), FILE)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
