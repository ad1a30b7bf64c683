package fr.adjuge.notice.retry;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a request was answered the first time: enough to answer its repeat in the same way. */
@Entity
@Immutable
@Table(name = "first_answer")
class FirstAnswer {

    @EmbeddedId
    private AnswerKey id;

    private byte[] requestHash;
    private int status;
    private byte[] body;
    private @Nullable String location;
    private @Nullable String etag;

    FirstAnswer(AnswerKey id, byte[] requestHash, RestResponse<?> answer, byte[] body) {
        this.id = id;
        this.requestHash = requestHash.clone();
        this.status = answer.getStatus();
        this.body = body.clone();
        this.location = answer.getHeaderString(HttpHeaders.LOCATION);
        this.etag = answer.getHeaderString(HttpHeaders.ETAG);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FirstAnswer() {}

    boolean isTo(byte[] hashOfRequest) {
        return Arrays.equals(requestHash, hashOfRequest);
    }

    /** As text: where the writer is Jackson's, which the declared type decides, bytes would be sent in base64. */
    RestResponse<String> toResponse() {
        var json = new String(body, StandardCharsets.UTF_8);
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), json)
                .type(MediaType.APPLICATION_JSON_TYPE);
        Optional.ofNullable(location).ifPresent(value -> response.header(HttpHeaders.LOCATION, value));
        Optional.ofNullable(etag).ifPresent(value -> response.header(HttpHeaders.ETAG, value));
        return response.build();
    }
}
