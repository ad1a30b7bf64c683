package fr.adjuge.dto.http.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * An example for the answer of each operation that has one among the resources of a service
 * ({@code examples/answers/<operationId>.json}): what the service answered in one of its tests.
 */
final class AnswerExamples {

    private AnswerExamples() {}

    /** {@code service}: any class of the service. */
    static void writeInto(OpenAPI contract, Class<?> service) {
        Bodies.operations(contract)
                .forEach(operation -> ExampleFile.read("answers/" + operation.getOperationId(), service)
                        .ifPresent(example -> write(operation, example)));
    }

    private static void write(Operation operation, Object example) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                answer.getContent().getMediaTypes().forEach((type, body) -> {
                    if (type.endsWith("json")) {
                        body.setExample(example);
                    }
                });
            }
        });
    }
}
