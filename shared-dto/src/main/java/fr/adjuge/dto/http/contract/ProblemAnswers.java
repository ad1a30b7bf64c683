package fr.adjuge.dto.http.contract;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import fr.adjuge.dto.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the contract which problems each operation may answer with, so that no resource has to repeat them. */
final class ProblemAnswers {

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    /** What Quarkus calls answers that have a name here. */
    private static final Map<String, String> RENAMED = Map.of(
            "Not Allowed", "Forbidden", "Not Authorized", "Authentication required", "Bad Request", "Invalid request");

    private ProblemAnswers() {}

    static void write(OpenAPI contract) {
        var components = contract.getComponents();
        components.addSchema(VIOLATION, violation()).addSchema(PROBLEM, problem(ProblemCatalogue.described(contract)));
        var examples = new ProblemExamples(contract);
        contract.getPaths().getPathItems().forEach((path, item) -> complete(path, item, examples));
        var used = Bodies.operations(contract)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .collect(toSet());
        PossibleProblems.shared().stream()
                .filter(answer -> used.contains(shared(answer).getRef()))
                .forEach(answer -> components.addResponse(
                        answer.name(), withProblem(answer.status(), answer.description(), examples)));
    }

    private static void complete(String path, PathItem item, ProblemExamples examples) {
        item.getOperations().forEach((method, operation) -> {
            var answers = new TreeMap<String, APIResponse>();
            PossibleProblems.of(path, method, operation)
                    .forEach(answer -> answers.put(answer.status(), shared(answer)));
            requireNonNullElse(operation.getResponses().getAPIResponses(), Map.<String, APIResponse>of())
                    .forEach((status, answer) -> answers.put(status, named(status, answer, examples)));
            var sorted = createAPIResponses();
            sorted.setAPIResponses(answers);
            operation.setResponses(sorted);
        });
    }

    /** An answer of the operation's own, or the shared one if that is what it says. */
    private static APIResponse named(String status, APIResponse answer, ProblemExamples examples) {
        if (status.compareTo("400") < 0 || answer.getContent() != null || answer.getRef() != null) {
            return answer;
        }
        var description = requireNonNullElse(answer.getDescription(), "");
        var meaning = RENAMED.getOrDefault(description, description);
        return PossibleProblems.shared().stream()
                .filter(shared ->
                        shared.status().equals(status) && shared.description().equals(meaning))
                .map(ProblemAnswers::shared)
                .findFirst()
                .orElseGet(() -> withProblem(status, meaning, examples));
    }

    private static APIResponse shared(PossibleProblems.Answer answer) {
        return createAPIResponse().ref(answer.name());
    }

    private static APIResponse withProblem(String status, String description, ProblemExamples examples) {
        var body = createMediaType().schema(ref(PROBLEM));
        examples.of(status).ifPresent(body::example);
        return createAPIResponse()
                .description(description)
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static Schema problem(String types) {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("Why a request was not carried out (RFC 9457).")
                .required(List.of("type", "title", "status", "detail", "traceId"))
                .addProperty("type", text(types).format("uri"))
                .addProperty("title", text("The reason in short, in the language of the caller (Accept-Language)."))
                .addProperty(
                        "status",
                        createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .description("The HTTP status of the answer."))
                .addProperty("detail", text("What was wrong with this request, in the language of the caller."))
                .addProperty("instance", text("Path of the request.").format("uri-reference"))
                .addProperty(
                        "legalBasis",
                        text("The provision that forbids the act.").addExample("art. R2182-1 CCP"))
                .addProperty(
                        "violations",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(ref(VIOLATION))
                                .description("Each fault of the request and its place."))
                .addProperty("traceId", text("The trace under which the services logged this request."));
    }

    private static Schema violation() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("One fault of a request and its place: exactly one of pointer, parameter and header.")
                .required(List.of("message"))
                .addProperty(
                        "pointer",
                        text("JSON pointer into the body, or into what is acted on.")
                                .addExample("/lots/0/title"))
                .addProperty("parameter", text("Name of a query parameter."))
                .addProperty("header", text("Name of a header."))
                .addProperty("message", text("What is wrong there, in the language of the caller."));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema ref(String name) {
        return createSchema().ref(name);
    }
}
