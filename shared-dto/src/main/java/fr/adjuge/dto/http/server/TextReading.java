package fr.adjuge.dto.http.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.adjuge.dto.http.InvalidValue;
import fr.adjuge.dto.http.WrittenText;
import java.io.IOException;
import java.util.Currency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What becomes of each text of a JSON document, wherever in a record it stands, so that no record has to think of it. */
final class TextReading extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    private final transient UnaryOperator<String> reading;

    private TextReading(UnaryOperator<String> reading) {
        super(String.class);
        this.reading = reading;
    }

    /** As a caller's: every text and every key is {@link WrittenText}, or is refused where it stands. */
    static SimpleModule atTheDoor() {
        return new SimpleModule("text-at-the-door")
                .addDeserializer(String.class, new TextReading(TextReading::ofCaller))
                .addDeserializer(Currency.class, new CurrencyReading())
                .addKeyDeserializer(String.class, new Key());
    }

    /** As our own of before, or another service's: what is not written text is left out. */
    static SimpleModule ofBefore() {
        return new SimpleModule("text-of-before").addDeserializer(String.class, new TextReading(WrittenText::shown));
    }

    /** A text of which nothing would be seen is the empty one, so that {@code @NotBlank} knows it for what it is. */
    private static String ofCaller(String text) {
        var taken = WrittenText.taken(text);
        return WrittenText.isBlank(taken) ? "" : taken;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        try {
            return reading.apply(text);
        } catch (InvalidValue unwritable) {
            throw refusal(context, unwritable);
        }
    }

    private static JsonMappingException refusal(DeserializationContext context, InvalidValue reason) {
        return ValueInstantiationException.from(
                context.getParser(), reason.getMessage(), context.constructType(String.class), reason);
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public String deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return WrittenText.taken(key);
            } catch (InvalidValue unwritable) {
                var refusal = refusal(context, unwritable);
                refusal.prependPath(Map.class, key);
                throw refusal;
            }
        }
    }
}
