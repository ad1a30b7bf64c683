package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The violations of the parameters of a resource method, as the caller knows them: body, query parameters, headers. */
final class ParameterViolations {

    private final Method method;

    ParameterViolations(Method method) {
        this.method = method;
    }

    /** Whether the caller broke this constraint, and not we ourselves by what we return or store. */
    static boolean isOfParameter(ConstraintViolation<?> violation) {
        var kinds = new ArrayList<ElementKind>();
        violation.getPropertyPath().forEach(node -> kinds.add(node.getKind()));
        return kinds.size() > 1 && kinds.get(0) == ElementKind.METHOD && kinds.get(1) == ElementKind.PARAMETER;
    }

    Violation violation(ConstraintViolation<?> violation, Language language) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        var parameter = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return at(
                parameter,
                nodes.subList(2, nodes.size()),
                BrokenConstraint.reason(violation).in(language));
    }

    private Violation at(int index, List<Path.Node> below, String message) {
        var parameter = method.getParameters()[index];
        var query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            return Violation.inParameter(query.value(), message);
        }
        var header = parameter.getAnnotation(HeaderParam.class);
        if (header != null) {
            return Violation.inHeader(header.value(), message);
        }
        return Violation.inBody(JsonPointers.of(below), message);
    }
}
