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
    private String form;
    private Instant receivedAt;

    /** {@code body}: in the current form. */
    ReceivedAward(UUID id, String body, Instant receivedAt) {
        this.id = id;
        this.body = body;
        this.form = AwardForm.CURRENT.number();
        this.receivedAt = receivedAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected ReceivedAward() {}

    String body() {
        return body;
    }

    AwardForm form() {
        return AwardForm.of(form);
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
