package fr.adjuge.tender.retry;

import fr.adjuge.dto.http.retry.Answer;
import fr.adjuge.tender.sealing.LockedText;
import fr.adjuge.tender.sealing.PlatformKey;
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
    private byte @Nullable [] lockedBody;
    private @Nullable String bodyContext;

    FirstAnswer(AnswerKey id, Answer answer, byte[] lockedContent) {
        this.id = id;
        this.status = answer.status();
        this.location = answer.location().orElse(null);
        this.etag = answer.etag().orElse(null);
        this.lockedContent = lockedContent.clone();
    }

    /** One whose body came locked: it is kept as it came. */
    FirstAnswer(AnswerKey id, Answer answer, byte[] lockedContent, LockedText body) {
        this(id, answer, lockedContent);
        this.lockedBody = body.locked().clone();
        this.bodyContext = body.context();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FirstAnswer() {}

    byte[] lockedContent() {
        return lockedContent.clone();
    }

    /** The answer, with its body from where it is locked. */
    Answer answer(Exchange unlocked, PlatformKey key) {
        var body = lockedBody == null || bodyContext == null ? unlocked.answer() : key.unlock(lockedBody, bodyContext);
        return new Answer(status, body, Optional.ofNullable(location), Optional.ofNullable(etag));
    }
}
