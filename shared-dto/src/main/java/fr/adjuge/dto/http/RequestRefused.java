package fr.adjuge.dto.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A request that cannot be taken as it stands, with its reason in both languages and, if one is known, its place. */
public final class RequestRefused extends WebApplicationException {

    private static final long serialVersionUID = 1;

    private final PlatformProblem problem;
    private final transient Text detail;
    private final transient List<Function<String, Violation>> place;
    private final transient Map<String, String> headers = new TreeMap<>();

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

    /** The same reason in several places. */
    public RequestRefused(PlatformProblem problem, Text detail, List<Function<String, Violation>> place) {
        super(detail.english(), problem.status());
        this.problem = problem;
        this.detail = detail;
        this.place = List.copyOf(place);
    }

    /** And this header says more for programs. */
    public RequestRefused with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Response response(Language language) {
        var answer = Response.fromResponse(problem(language).toResponse());
        headers.forEach(answer::header);
        return answer.build();
    }

    public Problem problem(Language language) {
        var reason = detail.in(language);
        return problem.problem(detail, language)
                .withViolations(
                        place.stream().map(violation -> violation.apply(reason)).toList());
    }
}
