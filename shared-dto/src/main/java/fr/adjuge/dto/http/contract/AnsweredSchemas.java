package fr.adjuge.dto.http.contract;

import static fr.adjuge.dto.http.contract.SchemaForm.parts;
import static fr.adjuge.dto.http.contract.SchemaForm.properties;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What clients may rely on in answers: each property is there, unless it is an {@code Optional}. What may also be sent
 * says of itself what must be there. What is neither sent nor answered is left out.
 */
final class AnsweredSchemas {

    private final Map<String, Schema> named;

    private AnsweredSchemas(Map<String, Schema> named) {
        this.named = named;
    }

    static void write(OpenAPI contract, Map<String, Schema> named) {
        var schemas = new AnsweredSchemas(named);
        var sent = schemas.reachable(Bodies.operations(contract).flatMap(Bodies::sent));
        var answered = schemas.reachable(
                Bodies.operations(contract).flatMap(Bodies::given).map(MediaType::getSchema));
        named.keySet().removeIf(name -> !sent.contains(name) && !answered.contains(name));
        answered.removeAll(sent);
        named.entrySet().stream()
                .filter(schema -> answered.contains(schema.getKey()))
                .map(Map.Entry::getValue)
                .forEach(AnsweredSchemas::requireWhatIsAlwaysThere);
    }

    private static void requireWhatIsAlwaysThere(Schema schema) {
        var required = properties(schema).entrySet().stream()
                .filter(property -> !SchemaForm.mayBeNull(property.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private Set<String> reachable(Stream<Schema> schemas) {
        var found = new TreeSet<String>();
        schemas.forEach(schema -> collect(schema, found));
        return found;
    }

    private void collect(Schema schema, Set<String> found) {
        SchemaForm.reference(schema).filter(found::add).map(named::get).ifPresent(referred -> collect(referred, found));
        parts(schema).forEach(part -> collect(part, found));
    }
}
