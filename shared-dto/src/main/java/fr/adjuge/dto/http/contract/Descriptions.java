package fr.adjuge.dto.http.contract;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * The Javadoc of records and enumerations as the descriptions of their schemas, so that code and contract say the same.
 * To be written before {@link ContractConventions}, which puts those that stand beside references where they may.
 */
final class Descriptions {

    private static final String OURS = "fr.adjuge.";
    private static final String TRAVELLING = "fr.adjuge.dto.";
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<String, List<ClassInfo>> classes;
    private final ClassLoader loader;

    private Descriptions(IndexView index, ClassLoader loader) {
        this.classes = index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS) && type.simpleName() != null)
                .sorted(comparing(type -> !type.name().toString().startsWith(TRAVELLING)))
                .collect(groupingBy(Descriptions::schemaName));
        this.loader = loader;
    }

    /** {@code index}: the classes of the service; {@code loader}: where their Javadoc is. */
    static void write(OpenAPI contract, IndexView index, ClassLoader loader) {
        var descriptions = new Descriptions(index, loader);
        contract.getComponents().getSchemas().forEach(descriptions::describe);
    }

    private void describe(String name, Schema schema) {
        classOf(name, schema)
                .flatMap(type -> Javadoc.of(type.name().toString(), loader))
                .ifPresent(javadoc -> {
                    schema.setDescription(
                            javadoc.after("", SchemaForm.values(schema).toList()));
                    SchemaForm.properties(schema).forEach((property, value) -> Optional.ofNullable(
                                    javadoc.members().get(property))
                            .ifPresent(value::setDescription));
                });
    }

    /** Of classes of that name the one that has what the schema has: inside a service, names are used again. */
    private Optional<ClassInfo> classOf(String name, Schema schema) {
        var named = SchemaForm.members(schema);
        return Stream.concat(classes.getOrDefault(name, List.of()).stream(), generic(name))
                .filter(type -> members(type).containsAll(named))
                .findFirst();
    }

    /** Of a generic class, such as {@code Page<TenderView>}, the schema is named after both. */
    private Stream<ClassInfo> generic(String name) {
        return classes.values().stream()
                .flatMap(List::stream)
                .filter(type -> !type.typeParameters().isEmpty() && name.startsWith(type.simpleName()));
    }

    private static Set<String> members(ClassInfo type) {
        return Stream.concat(
                        type.fields().stream().map(FieldInfo::name),
                        type.methods().stream().map(method -> method.name()))
                .collect(toSet());
    }

    private static String schemaName(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(NAMED))
                .map(annotation -> annotation.value("name"))
                .map(value -> value.asString())
                .orElseGet(type::simpleName);
    }
}
