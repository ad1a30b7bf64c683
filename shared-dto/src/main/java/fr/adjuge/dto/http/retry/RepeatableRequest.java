package fr.adjuge.dto.http.retry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.IdempotencyKey;
import fr.adjuge.dto.http.Sha256;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The request at hand as one that may come again: a key is its sender's, for one operation. The same key of another
 * person, of another organisation of the same person, or for another operation is another request.
 */
@RequestScoped
public class RepeatableRequest {

    private final JsonWebToken token;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final ObjectMapper json;

    RepeatableRequest(JsonWebToken token, HttpHeaders headers, Request request, UriInfo uri, ObjectMapper json) {
        this.token = token;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.json = json;
    }

    /** The key that its sender chose. */
    public String key() {
        return IdempotencyKey.require(headers.getHeaderString(IdempotencyKey.HEADER));
    }

    /** The organisation, as the token spells it, for a repeat comes with the same token; and the person. */
    public String caller() {
        var organisation = token.getClaim("organisation") instanceof String name ? name : "-";
        return organisation + " " + token.getSubject();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }

    public String operation() {
        return request.getMethod() + " " + uri.getPath();
    }

    /** Of what was sent, as the operation takes it: blanks between the values of a body make no difference. */
    public byte[] hash(Object[] parameters) throws JsonProcessingException {
        return Sha256.of(json.writeValueAsBytes(parameters));
    }
}
