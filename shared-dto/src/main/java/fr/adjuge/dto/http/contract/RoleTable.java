package fr.adjuge.dto.http.contract;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The roles that a service knows, as a table: who has each, by its Javadoc, and the operations that ask for it. */
final class RoleTable {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private RoleTable() {}

    /** {@code roles}: the public constants of this class, named as the roles are, are the roles of the service. */
    static String of(Class<?> roles, IndexView classes) {
        var meanings = Javadoc.of(roles.getName(), roles.getClassLoader())
                .orElseThrow()
                .members();
        return Stream.of(roles.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .map(name -> row(name.toLowerCase(ROOT), meanings.getOrDefault(name, ""), classes))
                .collect(joining("\n", "| role | who | operations that ask for it |\n|---|---|---|\n", ""));
    }

    private static String row(String role, String meaning, IndexView classes) {
        var operations = new TreeSet<String>();
        classes.getAnnotations(OPERATION).stream()
                .filter(annotation -> rolesOf(annotation.target().asMethod()).contains(role))
                .map(annotation -> "`" + annotation.value("operationId").asString() + "`")
                .forEach(operations::add);
        return "| `%s` | %s | %s |".formatted(role, meaning, String.join(" ", operations));
    }

    /**
     * The roles of a resource method: those of {@code @RolesAllowed}, or of an annotation of the service that checks them
     * in its own way and names them in its member {@code roles}.
     */
    static List<String> rolesOf(MethodInfo method) {
        return Optional.ofNullable(method.annotation(ROLES_ALLOWED))
                .map(AnnotationInstance::value)
                .or(() -> method.annotations().stream()
                        .flatMap(annotation -> Stream.ofNullable(annotation.value("roles")))
                        .findFirst())
                .or(() -> method.hasAnnotation(PERMIT_ALL)
                        ? Optional.empty()
                        : Optional.ofNullable(method.declaringClass().declaredAnnotation(ROLES_ALLOWED))
                                .map(AnnotationInstance::value))
                .map(AnnotationValue::asStringArray)
                .map(roles ->
                        Stream.of(roles).map(role -> role.toLowerCase(ROOT)).toList())
                .orElse(List.of());
    }
}
