package fr.adjuge.tender.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way: written in the transaction of the act that it tells about, delivered at least once, the same
 * bytes each time, until its receiver has confirmed it.
 */
@Entity
@Table(name = "hand_over")
public class HandOver {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** Beyond it the pause is the longest one anyway, and the doubling would overflow. */
    private static final int MOST_DOUBLINGS = 20;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private UUID tenderId;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private HandOverState state;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String lastError;
    private @Nullable Instant deliveredAt;

    /**
     * @param subject the address of what it tells about
     * @param body as JSON
     * @param now real time
     */
    HandOver(UUID id, MessageKind kind, UUID tenderId, String subject, String body, Instant now) {
        this.id = id;
        this.kind = kind;
        this.tenderId = tenderId;
        this.subject = subject;
        this.body = body;
        this.state = HandOverState.PENDING;
        this.nextAttemptAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected HandOver() {}

    void delivered(Instant now) {
        attempts++;
        state = HandOverState.DELIVERED;
        lastError = null;
        deliveredAt = now;
    }

    /** To be tried again, less and less often; a refusal too, since the fault may be mended on either side. */
    void failed(HandOverState failure, String error, Instant now) {
        attempts++;
        state = failure;
        lastError = error;
        nextAttemptAt = now.plus(pauseAfter(attempts));
    }

    /** 1 s, 2 s, 4 s … up to 5 min. */
    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    public UUID id() {
        return id;
    }

    MessageKind kind() {
        return kind;
    }

    UUID tenderId() {
        return tenderId;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    public HandOverState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** In the time of the procedure. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }
}
