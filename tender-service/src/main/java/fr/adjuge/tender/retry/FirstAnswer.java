package fr.adjuge.tender.retry;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a request was answered the first time: enough to answer its repeat in the same way. Request and answer are kept
 * locked, since they may speak of what is sealed; even a bare hash would tell a price to somebody who tries them all.
 */
@Entity
@Immutable
@Table(name = "first_answer")
class FirstAnswer {

    @EmbeddedId
    private AnswerKey id;

    private int status;
    private byte[] lockedContent;
    private @Nullable String location;
    private @Nullable String etag;

    FirstAnswer(AnswerKey id, RestResponse<?> answer, byte[] lockedContent) {
        this.id = id;
        this.status = answer.getStatus();
        this.lockedContent = lockedContent.clone();
        this.location = answer.getHeaderString(HttpHeaders.LOCATION);
        this.etag = answer.getHeaderString(HttpHeaders.ETAG);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FirstAnswer() {}

    byte[] lockedContent() {
        return lockedContent.clone();
    }

    RestResponse<byte[]> withBody(byte[] body) {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body)
                .type(MediaType.APPLICATION_JSON_TYPE);
        Optional.ofNullable(location).ifPresent(value -> response.header(HttpHeaders.LOCATION, value));
        Optional.ofNullable(etag).ifPresent(value -> response.header(HttpHeaders.ETAG, value));
        return response.build();
    }
}
