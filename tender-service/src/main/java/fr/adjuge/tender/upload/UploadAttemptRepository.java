package fr.adjuge.tender.upload;

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
    UploadAttempt begin(UploadKey key, Instant startedAt) {
        var attempt = new UploadAttempt(UUID.randomUUID(), key, startedAt);
        persist(attempt);
        return attempt;
    }

    /** When the transmission of one of these files began, the broken ones included. */
    Instant firstStart(UUID tenderId, String organisation, List<UUID> uploadIds) {
        return find(
                        "key.tenderId = ?1 and key.organisation = ?2 and key.uploadId in ?3 order by startedAt",
                        tenderId,
                        organisation,
                        uploadIds)
                .page(0, 1)
                .firstResultOptional()
                .map(UploadAttempt::startedAt)
                .orElseThrow(() -> new IllegalStateException("files that nobody sent: " + uploadIds));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id, IncomingFile file) {
        findById(id).end(clock.instant(), file.size(), file.isComplete());
    }
}
