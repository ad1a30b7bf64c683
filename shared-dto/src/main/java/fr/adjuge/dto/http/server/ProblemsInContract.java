package fr.adjuge.dto.http.server;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import fr.adjuge.dto.http.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the contract which problems each operation may answer with, so that no resource has to repeat them. */
public final class ProblemsInContract implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(createComponents());
        }
        contract.getComponents().addSchema(VIOLATION, violation()).addSchema(PROBLEM, problem());
        if (contract.getPaths() != null && contract.getPaths().getPathItems() != null) {
            contract.getPaths().getPathItems().forEach(ProblemsInContract::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            PossibleProblems.of(path, method, operation).forEach(status -> addIfAbsent(operation, status));
            operation.getResponses().getAPIResponses().forEach(ProblemsInContract::addContent);
        });
    }

    private static void addIfAbsent(Operation operation, PossibleProblems.Answer problem) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(problem.status())) {
            responses.addAPIResponse(
                    problem.status(), OASFactory.createAPIResponse().description(problem.description()));
        }
    }

    private static void addContent(String status, APIResponse response) {
        if (status.compareTo("400") >= 0 && response.getContent() == null && response.getRef() == null) {
            response.setContent(createContent()
                    .addMediaType(Problem.MEDIA_TYPE, createMediaType().schema(ref(PROBLEM))));
        }
    }

    private static Schema problem() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("Why a request was not carried out (RFC 9457).")
                .required(List.of("type", "title", "status", "detail", "traceId"))
                .addProperty(
                        "type", text("stable name of the reason, for programs").format("uri"))
                .addProperty("title", text("the reason in short, in the language of the caller"))
                .addProperty(
                        "status", createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("what was wrong with this request, in the language of the caller"))
                .addProperty("instance", text("path of the request").format("uri-reference"))
                .addProperty("legalBasis", text("the provision that forbids the act"))
                .addProperty(
                        "violations", createSchema().addType(SchemaType.ARRAY).items(ref(VIOLATION)))
                .addProperty("traceId", text("the trace under which the services logged this request"));
    }

    private static Schema violation() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("One fault of a request and its place: exactly one of pointer, parameter and header.")
                .required(List.of("message"))
                .addProperty("pointer", text("JSON pointer into the request body"))
                .addProperty("parameter", text("name of a query parameter"))
                .addProperty("header", text("name of a header"))
                .addProperty("message", text("what is wrong there, in the language of the caller"));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema ref(String name) {
        return createSchema().ref("#/components/schemas/" + name);
    }
}
