package fr.adjuge.tender;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.Type;
import java.util.Map;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * How JSON columns are written and read: as on the wire. The details of an event in the trail, which are texts by name,
 * are read to the letter, since the event's hash is of them.
 */
@JsonFormat
@PersistenceUnitExtension
class StoredJson implements FormatMapper {

    private static final Type DETAILS = new TypeReference<Map<String, String>>() {}.getType();

    private final FormatMapper jackson;
    private final FormatMapper literal;

    StoredJson(ObjectMapper json) {
        this.jackson = new JacksonJsonFormatMapper(json);
        this.literal = new JacksonJsonFormatMapper(LiteralJson.of(json));
    }

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return (type.getJavaType().equals(DETAILS) ? literal : jackson).fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return jackson.toString(value, type, options);
    }
}
