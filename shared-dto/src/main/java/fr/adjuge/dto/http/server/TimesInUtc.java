package fr.adjuge.dto.http.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes a time in UTC, unless the name of its property says that it is in Paris time: programs compare, people read. */
final class TimesInUtc extends StdSerializer<OffsetDateTime> implements ContextualSerializer {

    private static final long serialVersionUID = 1;

    private static final String FOR_PEOPLE = "InParis";

    private final boolean asItIs;

    TimesInUtc() {
        this(false);
    }

    private TimesInUtc(boolean asItIs) {
        super(OffsetDateTime.class);
        this.asItIs = asItIs;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
        return new TimesInUtc(property != null && property.getName().endsWith(FOR_PEOPLE));
    }

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider provider) throws IOException {
        var written = asItIs ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
        json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written));
    }
}
