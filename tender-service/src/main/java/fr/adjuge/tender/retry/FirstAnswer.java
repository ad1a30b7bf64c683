package fr.adjuge.tender.retry;

import fr.adjuge.dto.http.retry.Answer;
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

    FirstAnswer(AnswerKey id, Answer answer, byte[] lockedContent) {
        this.id = id;
        this.status = answer.status();
        this.location = answer.location().orElse(null);
        this.etag = answer.etag().orElse(null);
        this.lockedContent = lockedContent.clone();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FirstAnswer() {}

    byte[] lockedContent() {
        return lockedContent.clone();
    }

    Answer answer(Exchange unlocked) {
        return new Answer(status, unlocked.answer(), Optional.ofNullable(location), Optional.ofNullable(etag));
    }
}
