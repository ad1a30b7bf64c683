package fr.adjuge.dto.http.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ReferenceType;
import fr.adjuge.dto.http.WrittenText;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/**
 * How texts are read that no caller has just sent: what was stored before they were looked at, and what other services
 * answer. What is not written text is left out. An optional text of which nothing would be seen is not there, neither
 * here nor in a request, which is read by a copy of this mapper: forms of web pages send the empty text for a field that
 * was left out.
 */
@Singleton
class TolerantTexts implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(TextReading.ofBefore());
        json.registerModule(new SimpleModule("blank-is-absent").setDeserializerModifier(new OfTexts()));
    }

    private static final class OfTexts extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyReferenceDeserializer(
                DeserializationConfig config,
                ReferenceType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return type.hasRawClass(Optional.class) && type.getContentType().hasRawClass(String.class)
                    ? new TextOrNothing(deserializer)
                    : deserializer;
        }
    }

    private static final class TextOrNothing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        TextOrNothing(JsonDeserializer<?> any) {
            super(any);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> any) {
            return new TextOrNothing(any);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = (Optional<?>) super.deserialize(parser, context);
            return text.filter(found -> !WrittenText.isBlank((String) found));
        }
    }
}
