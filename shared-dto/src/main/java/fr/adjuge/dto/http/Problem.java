package fr.adjuge.dto.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out: the body of every error answer (RFC 9457).
 *
 * <p>{@code type} is stable and meant for programs; {@code title} and {@code detail} are for people, in the language
 * they asked for. {@code legalBasis} is the provision that forbids the act, where there is one.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "Why a request was not carried out (RFC 9457).")
public record Problem(
        @Schema(required = true, examples = "urn:adjuge:problem:too-early")
        URI type,

        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Schema(required = true) String detail,
        @Schema(description = "path of the request") Optional<URI> instance,

        @Schema(description = "the provision that forbids the act", examples = "art. R2182-1 CCP")
        Optional<String> legalBasis,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,

        @Schema(required = true, description = "the trace under which the services logged this request")
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:adjuge:problem:";
    private static final URI NAMELESS = URI.create("about:blank");

    // What another service sends is read with this constructor too, and may lack any property.
    @SuppressWarnings("NullAway")
    public Problem(
            @Nullable URI type,
            @Nullable String title,
            int status,
            @Nullable String detail,
            @Nullable Optional<URI> instance,
            @Nullable Optional<String> legalBasis,
            @Nullable List<Violation> violations,
            @Nullable String traceId) {
        this.type = type == null ? NAMELESS : type;
        this.title = title == null ? "" : title;
        this.status = status;
        this.detail = detail == null ? "" : detail;
        this.instance = instance == null ? Optional.empty() : instance;
        this.legalBasis = legalBasis == null ? Optional.empty() : legalBasis;
        this.violations = violations == null ? List.of() : List.copyOf(violations);
        this.traceId = traceId == null ? "" : traceId;
    }

    /** The type {@code urn:adjuge:problem:<name>}; {@code name} in kebab-case. */
    public static URI type(String name) {
        return URI.create(TYPE_PREFIX + name);
    }

    /** A problem of the type {@code urn:adjuge:problem:<name>}, under the current trace; {@code name} in kebab-case. */
    public static Problem of(String name, int status, String title, String detail) {
        return underCurrentTrace(type(name), status, title, detail);
    }

    /** A problem of which only the status is known ({@code about:blank}, RFC 9457, 4.2.1). */
    public static Problem ofStatus(int status, String reasonPhrase) {
        return underCurrentTrace(NAMELESS, status, reasonPhrase, reasonPhrase);
    }

    private static Problem underCurrentTrace(URI type, int status, String title, String detail) {
        return new Problem(
                type,
                title,
                status,
                detail,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Span.current().getSpanContext().getTraceId());
    }

    public Problem withLegalBasis(String provision) {
        return new Problem(type, title, status, detail, instance, Optional.of(provision), violations, traceId);
    }

    public Problem withViolations(List<Violation> found) {
        return new Problem(type, title, status, detail, instance, legalBasis, found, traceId);
    }

    public Problem withInstance(URI path) {
        return new Problem(type, title, status, detail, Optional.of(path), legalBasis, violations, traceId);
    }

    /** The answer to send: this problem under its own status, with {@code Retry-After} where waiting helps. */
    public Response toResponse() {
        var response =
                Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
        PlatformProblem.retryAfter(type)
                .ifPresent(pause -> response.header(HttpHeaders.RETRY_AFTER, pause.toSeconds()));
        return response.build();
    }
}
