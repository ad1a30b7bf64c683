package fr.adjuge.testkit.bodies;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that can be different in a body: each property left out, each limit of the contract from both of its sides. Of a
 * schema that was gone through before, in this body or in another one, only the first fault: it shows that the service
 * looks into it here too.
 */
final class Variations {

    private final Schemas schemas;
    private final JsonNode good;
    private final Set<String> gone;
    private final List<Variation> found = new ArrayList<>();

    private Variations(Schemas schemas, JsonNode good, Set<String> gone) {
        this.schemas = schemas;
        this.good = good;
        this.gone = gone;
    }

    /** @param gone the names of the schemas that were gone through before; those of this body are added */
    static List<Variation> of(Schemas schemas, Schema<?> schema, JsonNode good, Set<String> gone) {
        var variations = new Variations(schemas, good, gone);
        variations.walk(schema, JsonPointer.empty(), true);
        return variations.found;
    }

    private void walk(Schema<?> schema, JsonPointer here, boolean isRequired) {
        var wasGone = schemas.name(schema).filter(name -> !gone.add(name)).isPresent();
        var before = found.size();
        into(schema, here, isRequired);
        if (wasGone) {
            keepOneFault(found.subList(before, found.size()));
        }
    }

    private static void keepOneFault(List<Variation> here) {
        var fault = here.stream().filter(variation -> !variation.allowed()).findFirst();
        here.clear();
        fault.ifPresent(here::add);
    }

    private void into(Schema<?> schema, JsonPointer here, boolean isRequired) {
        var type = schemas.resolved(schema);
        var value = good.at(here);
        Schemas.properties(type).forEach((property, of) -> {
            if (value.has(property)) {
                var place = here.appendProperty(property);
                var mustBeThere = Schemas.requires(type, property);
                leaveOut(place, !mustBeThere);
                walk(of, place, mustBeThere);
            }
        });
        if (value.isArray()) {
            Borders.ofArray((ArrayNode) value, type).forEach(border -> put(here, border));
            if (!value.isEmpty()) {
                walk(type.getItems(), here.appendIndex(0), true);
            }
        } else if (value.isObject()) {
            Schemas.values(type).ifPresent(of -> value.fieldNames()
                    .forEachRemaining(key -> walk(of, here.appendProperty(key), true)));
        } else {
            Borders.ofValue(value, type, isRequired).forEach(border -> put(here, border));
        }
    }

    private void leaveOut(JsonPointer place, boolean allowed) {
        found.add(new Variation("left out", place.toString(), allowed, () -> {
            var body = good.deepCopy();
            ((ObjectNode) body.at(place.head())).remove(place.last().getMatchingProperty());
            return body;
        }));
    }

    private void put(JsonPointer place, Borders.Border border) {
        found.add(new Variation(border.what(), place.toString(), border.allowed(), () -> with(place, border.value())));
    }

    private JsonNode with(JsonPointer place, JsonNode value) {
        var body = good.deepCopy();
        var holder = body.at(place.head());
        if (holder instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) holder).set(place.last().getMatchingProperty(), value);
        }
        return body;
    }
}
