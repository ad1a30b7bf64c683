package fr.adjuge.tender.sealing;

import static com.fasterxml.jackson.databind.DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE;
import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.tender.LiteralJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/**
 * Records as the bytes that are locked or sealed, and back, with the texts and the offsets they were written with. What
 * another version of this service has sealed may hold properties that are not known here.
 */
@ApplicationScoped
public class SealedJson {

    private final ObjectMapper json;

    SealedJson(ObjectMapper json) {
        this.json = LiteralJson.of(json);
    }

    public byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a record that JSON can hold", e);
        }
    }

    /** @throws IOException if this is no such record */
    public <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return json.readerFor(type)
                .without(ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .without(FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(bytes);
    }
}
