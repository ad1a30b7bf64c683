package fr.adjuge.tender.retry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

/** The version of a resource that the caller has seen, and means to change. */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The tag of this version of a resource. */
    public static EntityTag entityTag(int version) {
        return fr.adjuge.dto.http.IfMatch.tag(version);
    }

    /** Refuses a caller who does not say which version it has seen (428), or has seen another one (412). */
    public void require(int version) {
        fr.adjuge.dto.http.IfMatch.require(headers.getHeaderString(HttpHeaders.IF_MATCH), version);
    }
}
