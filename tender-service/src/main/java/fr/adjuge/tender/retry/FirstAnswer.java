package fr.adjuge.tender.retry;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
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

    FirstAnswer(AnswerKey id, int status, @Nullable String location, @Nullable String etag, byte[] lockedContent) {
        this.id = id;
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.lockedContent = lockedContent.clone();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FirstAnswer() {}

    byte[] lockedContent() {
        return lockedContent.clone();
    }

    int status() {
        return status;
    }

    Optional<String> location() {
        return Optional.ofNullable(location);
    }

    Optional<String> etag() {
        return Optional.ofNullable(etag);
    }
}
