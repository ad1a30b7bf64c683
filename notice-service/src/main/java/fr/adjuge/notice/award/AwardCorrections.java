package fr.adjuge.notice.award;

import fr.adjuge.dto.notice.AwardCorrection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which award records were corrected, by which, and why. */
@ApplicationScoped
class AwardCorrections {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<CorrectedAward, UUID> {}

    private final Rows rows;

    AwardCorrections(Rows rows) {
        this.rows = rows;
    }

    /** The record that took the place of this one. */
    Optional<UUID> successorOf(UUID recordId) {
        return rows.findByIdOptional(recordId).map(CorrectedAward::awardRecordId);
    }

    /** The record that is valid in the place of this one, which may be itself. */
    UUID latestOf(UUID recordId) {
        return successorOf(recordId).map(this::latestOf).orElse(recordId);
    }

    void add(AwardCorrection correction, UUID recordId, UUID noticeId, Instant now) {
        rows.persist(new CorrectedAward(correction, recordId, noticeId, now));
    }
}
