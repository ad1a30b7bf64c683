package fr.adjuge.tender;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Reads texts to the letter, where a hash or a seal is of what was written then. */
public final class LiteralJson {

    private LiteralJson() {}

    public static ObjectMapper of(ObjectMapper json) {
        return json.copy()
                .registerModule(new SimpleModule("text-to-the-letter")
                        .addDeserializer(String.class, StringDeserializer.instance));
    }
}
