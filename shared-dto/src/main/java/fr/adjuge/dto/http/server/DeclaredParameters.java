package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A query parameter that an operation does not know, or that comes twice or without a value, is an error of the caller
 * that we tell rather than ignore: a misspelt filter would show what nobody asked for.
 */
@Provider
@Priority(DeclaredParameters.ONCE_THE_ROLE_IS_KNOWN)
class DeclaredParameters implements ContainerRequestFilter {

    static final int ONCE_THE_ROLE_IS_KNOWN = Priorities.AUTHORIZATION + 100;

    private static final Text NONE = new Text("no query parameter is known here", "aucun paramètre n'est connu ici");
    private static final Text UNKNOWN =
            new Text("unknown parameter; known here: %s", "paramètre inconnu ; connus ici : %s");
    private static final Text TWICE =
            new Text("this parameter may be given once only", "ce paramètre ne peut être donné qu'une fois");
    private static final Text EMPTY =
            new Text("give this parameter a value, or leave it out", "donnez une valeur à ce paramètre, ou omettez-le");

    private final ResourceInfo resource;
    private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

    DeclaredParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (!given.isEmpty()) {
            var known = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
            refuse(given, (name, values) -> !known.containsKey(name), unknown(known.keySet()));
            refuse(given, (name, values) -> values.size() > 1 && Boolean.FALSE.equals(known.get(name)), TWICE);
            refuse(given, (name, values) -> values.contains(""), EMPTY);
        }
    }

    /** The parameters of an operation by name, and whether they may be repeated. */
    private static Map<String, Boolean> of(Method operation) {
        return Stream.of(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(toMap(
                        parameter -> parameter.getAnnotation(QueryParam.class).value(),
                        DeclaredParameters::isList,
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static boolean isList(Parameter parameter) {
        return Collection.class.isAssignableFrom(parameter.getType());
    }

    private static Text unknown(Collection<String> known) {
        return known.isEmpty() ? NONE : UNKNOWN.with(known.stream().collect(joining(", ")));
    }

    private static void refuse(
            Map<String, List<String>> given, BiPredicate<String, List<String>> isFaulty, Text reason) {
        var places = given.entrySet().stream()
                .filter(parameter -> isFaulty.test(parameter.getKey(), parameter.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(DeclaredParameters::place)
                .toList();
        if (!places.isEmpty()) {
            throw new RequestRefused(INVALID_REQUEST, reason, places);
        }
    }

    private static Function<String, Violation> place(String parameter) {
        return message -> Violation.inParameter(parameter, message);
    }
}
