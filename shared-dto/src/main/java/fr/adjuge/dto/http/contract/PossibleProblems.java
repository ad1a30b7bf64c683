package fr.adjuge.dto.http.contract;

import static fr.adjuge.dto.http.PlatformProblem.CONTENT_TOO_LARGE;
import static fr.adjuge.dto.http.PlatformProblem.FORBIDDEN;
import static fr.adjuge.dto.http.PlatformProblem.INSUFFICIENT_STORAGE;
import static fr.adjuge.dto.http.PlatformProblem.INTERNAL_ERROR;
import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static fr.adjuge.dto.http.PlatformProblem.NOT_ACCEPTABLE;
import static fr.adjuge.dto.http.PlatformProblem.NOT_FOUND;
import static fr.adjuge.dto.http.PlatformProblem.PRECONDITION_FAILED;
import static fr.adjuge.dto.http.PlatformProblem.PRECONDITION_REQUIRED;
import static fr.adjuge.dto.http.PlatformProblem.RANGE_NOT_SATISFIABLE;
import static fr.adjuge.dto.http.PlatformProblem.SERVICE_REFUSED;
import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;
import static fr.adjuge.dto.http.PlatformProblem.UNAUTHENTICATED;
import static fr.adjuge.dto.http.PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.PlatformProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The problems that an operation may answer with, as far as its form tells. */
final class PossibleProblems {

    private static final Answer CONFLICT = new Answer("409", "Conflict", "The procedure does not allow it now");
    private static final Answer UNPROCESSABLE =
            new Answer("422", "RulesNotMet", "The content breaks a rule of the procedure");
    private static final List<Answer> SHARED = Stream.concat(
                    Stream.of(
                                    INVALID_REQUEST,
                                    UNAUTHENTICATED,
                                    FORBIDDEN,
                                    NOT_FOUND,
                                    NOT_ACCEPTABLE,
                                    PRECONDITION_FAILED,
                                    RANGE_NOT_SATISFIABLE,
                                    CONTENT_TOO_LARGE,
                                    UNSUPPORTED_MEDIA_TYPE,
                                    PRECONDITION_REQUIRED,
                                    INTERNAL_ERROR,
                                    SERVICE_REFUSED,
                                    SERVICE_UNAVAILABLE,
                                    INSUFFICIENT_STORAGE)
                            .map(Answer::of),
                    Stream.of(CONFLICT, UNPROCESSABLE))
            .toList();

    private PossibleProblems() {}

    /** An answer under its status, named among the components of the contract. */
    record Answer(String status, String name, String description) {

        static Answer of(PlatformProblem problem) {
            return new Answer(
                    Integer.toString(problem.status()),
                    camelCase(problem.name()),
                    problem.title().english());
        }

        private static String camelCase(String constant) {
            return Stream.of(constant.split("_"))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(joining());
        }
    }

    /** All answers that operations share. */
    static List<Answer> shared() {
        return SHARED;
    }

    /** Whoever may come without a token is still told that the one it sent is not valid; so is an unknown parameter. */
    static List<Answer> of(String path, HttpMethod method, Operation operation) {
        var answers = new ArrayList<>(
                known(INVALID_REQUEST, UNAUTHENTICATED, NOT_ACCEPTABLE, INTERNAL_ERROR, SERVICE_UNAVAILABLE));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            answers.addAll(known(FORBIDDEN));
        }
        if (path.contains("{")) {
            answers.addAll(known(NOT_FOUND));
        }
        if (method != HttpMethod.GET) { // also of what takes no body, but is sent one
            answers.addAll(known(CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (Bodies.takesFile(operation)) {
            answers.addAll(known(INSUFFICIENT_STORAGE));
        }
        if (hasIfMatch(operation)) {
            answers.addAll(known(PRECONDITION_FAILED, PRECONDITION_REQUIRED));
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.DELETE) {
            answers.addAll(List.of(CONFLICT, UNPROCESSABLE));
        }
        return answers;
    }

    private static List<Answer> known(PlatformProblem... problems) {
        return Stream.of(problems).map(Answer::of).toList();
    }

    private static boolean hasIfMatch(Operation operation) {
        return parameters(operation).anyMatch(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }
}
