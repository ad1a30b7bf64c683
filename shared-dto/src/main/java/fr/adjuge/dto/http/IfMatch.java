package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.PlatformProblem.PRECONDITION_FAILED;
import static fr.adjuge.dto.http.PlatformProblem.PRECONDITION_REQUIRED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The precondition of every change of a mutable resource: the caller names the version that it has seen. */
@RequestScoped
public class IfMatch {

    private static final Text MISSING = new Text(
            "send the ETag of the version that you have seen", "envoyez l'ETag de la version que vous avez vue");
    private static final Text STALE =
            new Text("the current version is %s, not %s", "la version actuelle est %s et non %s");
    private static final Text ANY = new Text(
            "* would change whatever is there: name the version that you have seen, which is %s now",
            "* modifierait ce qui est là, quoi que ce soit : nommez la version que vous avez vue, aujourd'hui %s");

    private final HttpHeaders headers;
    private boolean expected;
    private boolean compared;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The ETag of this version of an entity. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a caller who does not say which version it has seen (428), or has seen another one (412). */
    public void require(long version) {
        if (!expected) {
            throw new IllegalStateException("an operation that requires If-Match says so: @IfMatchRequired");
        }
        compared = true;
        require(headers.getHeaderString(HttpHeaders.IF_MATCH), version);
    }

    void expect() {
        expected = true;
    }

    boolean wasCompared() {
        return compared;
    }

    /**
     * Refuses a change of anything but the version that the caller has seen: 428 without the header, 412 if it does not
     * name this version. {@code *} names none, nor does a weak or unquoted tag.
     */
    static void require(@Nullable String header, long version) {
        if (header == null || header.isBlank()) {
            throw new RequestRefused(
                    PRECONDITION_REQUIRED, MISSING, message -> Violation.inHeader("If-Match", message));
        }
        var current = "\"" + version + "\"";
        if (Stream.of(header.split(",", -1)).map(String::strip).noneMatch(current::equals)) {
            throw new RequestRefused(
                    PRECONDITION_FAILED,
                    header.strip().equals("*") ? ANY.with(current) : STALE.with(current, header),
                    message -> Violation.inHeader("If-Match", message));
        }
    }
}
