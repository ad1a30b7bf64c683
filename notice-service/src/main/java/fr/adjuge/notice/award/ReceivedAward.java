package fr.adjuge.notice.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An award record as it was received. Never changed. */
@Entity
@Immutable
@Table(name = "award_record")
class ReceivedAward {

    @Id
    private UUID id;

    private String body;
    private Instant receivedAt;

    ReceivedAward(UUID id, String body, Instant receivedAt) {
        this.id = id;
        this.body = body;
        this.receivedAt = receivedAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected ReceivedAward() {}

    String body() {
        return body;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
