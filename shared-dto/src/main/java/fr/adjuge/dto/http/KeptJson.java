package fr.adjuge.dto.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is kept as JSON: it goes out as it is kept, and is read only where somebody looks into it. */
public final class KeptJson<T> implements JsonSerializable {

    private final Optional<String> text;
    private final Supplier<T> reading;
    private @Nullable T value;

    private KeptJson(Optional<String> text, Supplier<T> reading) {
        this.text = text;
        this.reading = reading;
    }

    /** A value that is new, and goes out as all others do. */
    public static <T> KeptJson<T> of(T value) {
        return new KeptJson<>(Optional.empty(), () -> value);
    }

    /** A value that was kept as this text. */
    public static <T> KeptJson<T> as(String text, Function<String, T> reader) {
        return new KeptJson<>(Optional.of(text), () -> reader.apply(text));
    }

    public T value() {
        if (value == null) {
            value = reading.get();
        }
        return value;
    }

    /** Nothing as long as it is new. */
    public Optional<String> text() {
        return text;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider writing) throws IOException {
        if (text.isPresent()) {
            json.writeRawValue(text.get());
        } else {
            writing.defaultSerializeValue(value(), json);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider writing, TypeSerializer type)
            throws IOException {
        serialize(json, writing);
    }
}
