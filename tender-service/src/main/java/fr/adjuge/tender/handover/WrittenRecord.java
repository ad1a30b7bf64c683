package fr.adjuge.tender.handover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.adjuge.dto.http.WrittenText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * An award record as it is sent. One that was laid down before texts were looked at may hold characters that no text may
 * hold: they are left out as everywhere where stored texts are read, for notice-service would refuse it for ever. Every
 * other one is sent to the letter, the same bytes each time.
 */
final class WrittenRecord {

    private static final JsonFactory JSON = new JsonFactory();

    private WrittenRecord() {}

    static String of(String stored) {
        try {
            return isWritten(stored) ? stored : rewritten(stored);
        } catch (IOException e) {
            throw new UncheckedIOException("an award record is stored as JSON", e);
        }
    }

    private static boolean isWritten(String record) throws IOException {
        try (var read = JSON.createParser(record)) {
            while (read.nextToken() != null) {
                if (read.currentToken() == JsonToken.VALUE_STRING && !WrittenText.isTaken(read.getText())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String rewritten(String record) throws IOException {
        var text = new StringWriter();
        try (var read = JSON.createParser(record);
                var written = JSON.createGenerator(text)) {
            while (read.nextToken() != null) {
                copy(read, written);
            }
        }
        return text.toString();
    }

    private static void copy(JsonParser read, JsonGenerator written) throws IOException {
        if (read.currentToken() == JsonToken.VALUE_STRING) {
            written.writeString(WrittenText.shown(read.getText()));
        } else {
            written.copyCurrentEventExact(read);
        }
    }
}
