package fr.adjuge.tender.deposit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Every transmission, each step in a transaction of its own: what began is known even if nothing more comes. */
@ApplicationScoped
class UploadAttemptRepository implements PanacheRepositoryBase<UploadAttempt, UUID> {

    private final InstantSource clock;

    UploadAttemptRepository(InstantSource clock) {
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    UploadAttempt begin(UploadKey key) {
        var attempt = new UploadAttempt(UUID.randomUUID(), key, clock.instant());
        persist(attempt);
        return attempt;
    }

    /** When the transmission of one of these files began, the broken ones included. */
    Instant firstStart(List<UploadKey> keys) {
        return keys.stream()
                .flatMap(key -> list("key = ?1", key).stream())
                .map(UploadAttempt::startedAt)
                .min(Instant::compareTo)
                .orElseThrow(() -> new IllegalStateException("files that nobody sent: " + keys));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id, IncomingFile file) {
        findById(id).end(clock.instant(), file.size(), file.isComplete());
    }
}
