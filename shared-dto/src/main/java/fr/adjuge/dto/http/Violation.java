package fr.adjuge.dto.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of a request, with its place: a JSON pointer (RFC 6901) into the body, of a request without one into what it
 * acts on, such as the draft or the marks; or the name of a query parameter or of a header. Exactly one of the three is
 * present; the pointer of the whole body is the empty string.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "One fault of a request and its place: exactly one of pointer, parameter and header.")
public record Violation(
        @Schema(description = "JSON pointer into the body, or into what is acted on", examples = "/lots/0/title")
        Optional<String> pointer,

        @Schema(description = "name of a query parameter", examples = "limit")
        Optional<String> parameter,

        @Schema(description = "name of a header", examples = "If-Match")
        Optional<String> header,

        @Schema(required = true) String message) {

    public static Violation inBody(String pointer, String message) {
        return new Violation(Optional.of(pointer), Optional.empty(), Optional.empty(), message);
    }

    public static Violation inParameter(String name, String message) {
        return new Violation(Optional.empty(), Optional.of(name), Optional.empty(), message);
    }

    public static Violation inHeader(String name, String message) {
        return new Violation(Optional.empty(), Optional.empty(), Optional.of(name), message);
    }
}
