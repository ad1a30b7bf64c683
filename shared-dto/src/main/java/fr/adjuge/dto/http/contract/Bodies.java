package fr.adjuge.dto.http.contract;

import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the operations of a contract take and give. */
final class Bodies {

    private Bodies() {}

    static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    static Stream<MediaType> taken(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.of()
                : withSchema(operation.getRequestBody().getContent());
    }

    /** Whether the body is a file, as octets. */
    static boolean takesFile(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType(APPLICATION_OCTET_STREAM);
    }

    static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    /** What is sent, parameters included. */
    static Stream<Schema> sent(Operation operation) {
        return Stream.concat(
                taken(operation).map(MediaType::getSchema),
                parameters(operation).map(Parameter::getSchema));
    }

    static Stream<MediaType> given(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .flatMap(Bodies::withSchema);
    }

    private static Stream<MediaType> withSchema(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().filter(body -> body.getSchema() != null);
    }
}
