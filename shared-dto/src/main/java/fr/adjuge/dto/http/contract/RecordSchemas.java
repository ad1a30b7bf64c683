package fr.adjuge.dto.http.contract;

import static fr.adjuge.dto.http.contract.SchemaForm.properties;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Completes the schemas of records by what the server makes of them: each limit that it checks, wherever its annotation
 * stands, and what it takes a property for that was left out.
 */
final class RecordSchemas {

    private static final String DTOS = "fr.adjuge.dto.";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class.getName());

    private RecordSchemas() {}

    /** {@code index}: the classes of the service. */
    static void write(OpenAPI contract, IndexView index) {
        var records = records(index);
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            records.getOrDefault(name, List.of()).stream()
                    .filter(type -> isOf(schema, type))
                    .findFirst()
                    .ifPresent(type -> complete(schema, type));
        });
    }

    /** Records of different services may have one name: a contract holds one of them. */
    private static boolean isOf(Schema schema, Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toSet())
                .containsAll(properties(schema).keySet());
    }

    private static Map<String, List<Class<?>>> records(IndexView index) {
        var records = new TreeMap<String, List<Class<?>>>();
        for (var type : index.getKnownClasses()) {
            if (type.isRecord()
                    && Modifier.isPublic(type.flags())
                    && type.name().toString().startsWith(DTOS)) {
                var named = type.declaredAnnotation(SCHEMA);
                var name = named == null || named.value("name") == null
                        ? type.simpleName()
                        : named.value("name").asString();
                records.computeIfAbsent(name, any -> new ArrayList<>()).add(load(type.name()));
            }
        }
        return records;
    }

    private static Class<?> load(DotName name) {
        try {
            return Class.forName(name.toString(), true, RecordSchemas.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void complete(Schema schema, Class<?> type) {
        var defaults = DefaultValues.of(type);
        for (var component : type.getRecordComponents()) {
            var property = properties(schema).get(component.getName());
            if (property != null) {
                Limits.write(property, component.getAnnotatedType());
                var left = defaults.get(component.getName());
                property.setDefaultValue(left);
                require(schema, component, left == null);
            }
        }
    }

    /** A primitive cannot be told from one that was left out: it must be there. */
    private static void require(Schema schema, RecordComponent component, boolean hasNoDefault) {
        var name = component.getName();
        var required = requireNonNullElse(schema.getRequired(), List.<String>of());
        if (!hasNoDefault) {
            schema.removeRequired(name);
        } else if (component.getType().isPrimitive() && !required.contains(name)) {
            schema.addRequired(name);
        }
    }
}
