package fr.adjuge.notice.award;

import fr.adjuge.dto.notice.AwardCorrection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an award record was corrected before its notice was sent. Never changed. */
@Entity
@Immutable
@Table(name = "award_correction")
class CorrectedAward {

    @Id
    private UUID supersededId;

    private UUID awardRecordId;
    private UUID noticeId;
    private String reason;
    private Instant correctedAt;

    CorrectedAward(AwardCorrection correction, UUID awardRecordId, UUID noticeId, Instant correctedAt) {
        this.supersededId = correction.supersedes();
        this.awardRecordId = awardRecordId;
        this.noticeId = noticeId;
        this.reason = correction.reason();
        this.correctedAt = correctedAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected CorrectedAward() {}

    UUID awardRecordId() {
        return awardRecordId;
    }

    UUID noticeId() {
        return noticeId;
    }

    String reason() {
        return reason;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
