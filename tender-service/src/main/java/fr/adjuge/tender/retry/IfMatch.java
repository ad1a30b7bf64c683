package fr.adjuge.tender.retry;

import static fr.adjuge.tender.problem.ProblemType.PRECONDITION_FAILED;
import static fr.adjuge.tender.problem.ProblemType.PRECONDITION_REQUIRED;

import fr.adjuge.tender.problem.RefusedException;
import fr.adjuge.tender.problem.Sentence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;

/** The version of a resource that the caller has seen, and means to change. */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The tag of this version of a resource. */
    public static EntityTag entityTag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** Refuses a caller who does not say which version it has seen (428), or has seen another one (412). */
    public void require(int version) {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new RefusedException(
                    PRECONDITION_REQUIRED,
                    new Sentence(
                            "send the ETag of the version you have seen as If-Match",
                            "envoyez dans If-Match l'ETag de la version que vous avez vue"));
        }
        var current = "\"" + version + "\"";
        if (Stream.of(header.split(",")).map(String::strip).noneMatch(current::equals)) {
            throw new RefusedException(
                    PRECONDITION_FAILED,
                    Sentence.of(
                            "the current version is %s, not %s",
                            "la version actuelle est %s et non %s", current, header));
        }
    }
}
