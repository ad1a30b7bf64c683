package fr.adjuge.tender.upload;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transmission of a file, whether it came to its end or not. When it began decides whether a backup copy may be
 * opened in the place of a late deposit.
 */
@Entity
@Table(name = "upload_attempt")
class UploadAttempt {

    @Id
    private UUID id;

    @Embedded
    private UploadKey key;

    private Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Long bytesReceived;
    private boolean complete;

    UploadAttempt(UUID id, UploadKey key, Instant startedAt) {
        this.id = id;
        this.key = key;
        this.startedAt = startedAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected UploadAttempt() {}

    void end(Instant now, long bytes, boolean whole) {
        endedAt = now;
        bytesReceived = bytes;
        complete = whole;
    }

    UUID id() {
        return id;
    }

    UploadKey key() {
        return key;
    }

    Instant startedAt() {
        return startedAt;
    }
}
