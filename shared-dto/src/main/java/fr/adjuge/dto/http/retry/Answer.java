package fr.adjuge.dto.http.retry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** What a request was answered: all of it that a client may rely on. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, byte[] body, Optional<String> location, Optional<String> etag) {

    public static Answer of(RestResponse<?> response, byte[] body) {
        return new Answer(
                response.getStatus(),
                body,
                Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)),
                Optional.ofNullable(response.getHeaderString(HttpHeaders.ETAG)));
    }

    /** As text: where the writer is Jackson's, which the declared type decides, bytes would be sent in base64. */
    public RestResponse<String> toResponse() {
        var json = new String(body, UTF_8);
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), json)
                .type(MediaType.APPLICATION_JSON_TYPE);
        location.ifPresent(value -> response.header(HttpHeaders.LOCATION, value));
        etag.ifPresent(value -> response.header(HttpHeaders.ETAG, value));
        return response.build();
    }
}
