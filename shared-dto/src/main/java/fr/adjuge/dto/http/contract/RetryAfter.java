package fr.adjuge.dto.http.contract;

import static fr.adjuge.dto.http.PlatformProblem.REQUEST_RUNNING;
import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;

import fr.adjuge.dto.http.IdempotencyKey;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The header of an answer that says when the same request is worth another try. */
final class RetryAfter {

    private static final String NAME = "Retry-After";

    private RetryAfter() {}

    /** Into the answers that operations share, and into those of their own. */
    static void write(OpenAPI contract) {
        var anyIsRepeatable = Bodies.operations(contract).anyMatch(RetryAfter::isRepeatable);
        PossibleProblems.shared().forEach(shared -> Optional.ofNullable(
                        contract.getComponents().getResponses().get(shared.name()))
                .ifPresent(answer -> add(answer, shared.status(), anyIsRepeatable)));
        Bodies.operations(contract)
                .forEach(operation -> operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                    if (answer.getRef() == null) {
                        add(answer, status, isRepeatable(operation));
                    }
                }));
    }

    /** Whether the operation takes a key under which it may be repeated, and may then still be running. */
    private static boolean isRepeatable(Operation operation) {
        return Bodies.parameters(operation).anyMatch(parameter -> IdempotencyKey.HEADER.equals(parameter.getName()));
    }

    /** Always where the service has no time or no database; in a conflict only where the first request still runs. */
    private static void add(APIResponse answer, String status, boolean isRepeatable) {
        if (status.equals(Integer.toString(SERVICE_UNAVAILABLE.status()))) {
            answer.addHeader(
                    NAME,
                    header("Seconds to wait before the same request is sent again.")
                            .required(true));
        }
        if (isRepeatable && status.equals(Integer.toString(REQUEST_RUNNING.status()))) {
            answer.addHeader(
                    NAME,
                    header("With `request-running` only: seconds to wait before the same request is sent again."));
        }
    }

    private static Header header(String meaning) {
        return OASFactory.createHeader()
                .description(meaning)
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"));
    }
}
