package fr.adjuge.tender.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the platform writes down for itself where nobody else reads it: records as JSON, under its own key. */
@ApplicationScoped
public class LockedJson {

    private final PlatformKey key;
    private final SealedJson json;

    LockedJson(PlatformKey key, SealedJson json) {
        this.key = key;
        this.json = json;
    }

    public byte[] lock(Object content, String context) {
        return key.lock(json.bytes(content), context);
    }

    public <T> T unlock(byte[] locked, String context, Class<T> type) {
        try {
            return json.read(key.unlock(locked, context), type);
        } catch (IOException e) {
            throw new UncheckedIOException("not a " + type.getSimpleName(), e);
        }
    }
}
