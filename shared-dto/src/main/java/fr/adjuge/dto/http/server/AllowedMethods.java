package fr.adjuge.dto.http.server;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The methods that each path takes, for the {@code Allow} header that a 405 must carry (RFC 9110, 15.5.6). Jakarta REST
 * presents every resource method to a {@link DynamicFeature} when the service starts.
 */
@Provider
@Singleton
class AllowedMethods implements DynamicFeature {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w+\\s*(?::([^}]*))?}");

    private final List<Operation> operations = new CopyOnWriteArrayList<>();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        var template = template(path(resource.getResourceClass()) + "/" + path(method));
        httpMethods(method).forEach(name -> operations.add(new Operation(template, name)));
    }

    Set<String> at(String path) {
        var trimmed = trimmed(path);
        return operations.stream()
                .filter(operation -> operation.template.matcher(trimmed).matches())
                .flatMap(Operation::methods)
                .collect(toCollection(TreeSet::new));
    }

    private record Operation(Pattern template, String method) {

        Stream<String> methods() {
            return method.equals(HttpMethod.GET)
                    ? Stream.of(method, HttpMethod.HEAD, HttpMethod.OPTIONS)
                    : Stream.of(method, HttpMethod.OPTIONS);
        }
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Stream<String> httpMethods(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(name -> name != null)
                .map(HttpMethod::value);
    }

    private static Pattern template(String path) {
        return Pattern.compile(PARAMETER.matcher(trimmed(path)).replaceAll(AllowedMethods::regex));
    }

    private static String regex(MatchResult parameter) {
        return parameter.group(1) == null
                ? "[^/]+"
                : Matcher.quoteReplacement("(?:" + parameter.group(1).strip() + ")");
    }

    private static String trimmed(String path) {
        return path.replaceAll("/+", "/").replaceAll("^/|/$", "");
    }
}
