package fr.adjuge.dto.http;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.function.Function;

/** A request that cannot be taken as it stands, with its reason in both languages and, if one is known, its place. */
public final class RequestRefused extends WebApplicationException {

    private static final long serialVersionUID = 1;

    private final PlatformProblem problem;
    private final transient Text detail;
    private final transient List<Function<String, Violation>> place;

    public RequestRefused(PlatformProblem problem) {
        this(problem, problem.detail(), List.of());
    }

    public RequestRefused(PlatformProblem problem, Text detail) {
        this(problem, detail, List.of());
    }

    /** {@code place} makes a violation of the reason: {@code message -> Violation.inHeader("If-Match", message)}. */
    public RequestRefused(PlatformProblem problem, Text detail, Function<String, Violation> place) {
        this(problem, detail, List.of(place));
    }

    private RequestRefused(PlatformProblem problem, Text detail, List<Function<String, Violation>> place) {
        super(detail.english(), problem.status());
        this.problem = problem;
        this.detail = detail;
        this.place = place;
    }

    public Problem problem(Language language) {
        var reason = detail.in(language);
        return problem.problem(detail, language)
                .withViolations(
                        place.stream().map(violation -> violation.apply(reason)).toList());
    }
}
