package fr.adjuge.tender.api;

import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What clients may rely on in answers: a property is there, unless it is said to be optional. */
final class ViewSchemas {

    private static final Pattern ANSWERED = Pattern.compile("Page.*|.*(View|Summary|Verification|Receipt|Register)");

    private ViewSchemas() {}

    static void requireWhatIsAlwaysThere(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (ANSWERED.matcher(name).matches() && schema.getProperties() != null) {
                schema.setRequired(schema.getProperties().entrySet().stream()
                        .filter(property -> !isOptional(property.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
            }
        });
    }

    private static boolean isOptional(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)
                || schema.getAnyOf() != null
                || schema.getAllOf() != null;
    }
}
