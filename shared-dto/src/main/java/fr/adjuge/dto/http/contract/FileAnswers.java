package fr.adjuge.dto.http.contract;

import static java.util.Objects.requireNonNullElse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the answers of an operation that gives a file may be, and the headers that they bear. Those that it obeys are
 * HTTP's own, and would be one more argument each of a generated method.
 */
final class FileAnswers {

    private static final Map<String, String> OF_EACH = Map.of(
            HttpHeaders.ETAG,
            "The SHA-256 of the file: what `If-None-Match` and `If-Range` name.",
            HttpHeaders.CACHE_CONTROL,
            "Who may keep it, and how long.",
            HttpHeaders.CONTENT_DISPOSITION,
            "The name to save it as.",
            "Accept-Ranges",
            "`bytes`: it may be asked for in part.",
            "Repr-Digest",
            "The SHA-256 of the whole file (RFC 9530).");

    private FileAnswers() {}

    static void write(HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        var whole = answers.getAPIResponse("200");
        if (method != HttpMethod.GET || whole == null || !isFile(operation, whole)) {
            return;
        }
        describe(whole);
        var part = createAPIResponse().description("The part that Range asks for");
        Optional.ofNullable(whole.getContent()).map(FileAnswers::inPart).ifPresent(part::setContent);
        describe(part);
        part.addHeader("Content-Range", text("Which part of how many bytes."));
        answers.addAPIResponse("206", part);
        answers.addAPIResponse("304", describe(createAPIResponse().description("The caller has it already")));
        answers.addAPIResponse("416", createAPIResponse().description("Range not satisfiable"));
    }

    /** Whatever is downloaded, and whatever is no JSON. */
    private static boolean isFile(Operation operation, APIResponse whole) {
        return requireNonNullElse(operation.getOperationId(), "").startsWith("download")
                || whole.getContent() != null
                        && whole.getContent().getMediaTypes().keySet().stream()
                                .noneMatch(type -> type.startsWith("application/json"));
    }

    /** Of the same type, but octets whatever the whole is: a part of a JSON text is none. */
    private static Content inPart(Content whole) {
        var part = createContent();
        whole.getMediaTypes()
                .keySet()
                .forEach(type -> part.addMediaType(
                        type,
                        createMediaType()
                                .schema(createSchema()
                                        .type(List.of(SchemaType.STRING))
                                        .format("binary"))));
        return part;
    }

    private static APIResponse describe(APIResponse answer) {
        OF_EACH.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> answer.addHeader(header.getKey(), text(header.getValue())));
        return answer;
    }

    private static Header text(String meaning) {
        return createHeader().description(meaning).schema(createSchema().type(List.of(SchemaType.STRING)));
    }
}
