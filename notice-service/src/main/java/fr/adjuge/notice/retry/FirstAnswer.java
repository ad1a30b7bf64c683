package fr.adjuge.notice.retry;

import fr.adjuge.dto.http.retry.Answer;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a request was answered the first time: enough to answer its repeat in the same way. Nothing here is sealed or of
 * a person: it is a view of a notice that has left for its publication.
 */
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

    FirstAnswer(AnswerKey id, byte[] requestHash, Answer answer) {
        this.id = id;
        this.requestHash = requestHash.clone();
        this.status = answer.status();
        this.body = answer.body();
        this.location = answer.location().orElse(null);
        this.etag = answer.etag().orElse(null);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FirstAnswer() {}

    boolean isTo(byte[] hashOfRequest) {
        return Arrays.equals(requestHash, hashOfRequest);
    }

    Answer answer() {
        return new Answer(status, body, Optional.ofNullable(location), Optional.ofNullable(etag));
    }
}
