package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An award record as it was handed over, and the notice that was made of it.
 *
 * @param awardRecordId identifier of the record
 * @param noticeId the notice that was made of it
 * @param receivedAt when it was first received, in UTC
 * @param record the record, as it was handed over
 * @param supersededBy the record that took its place, if it was corrected
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceivedAwardRecord(
        UUID awardRecordId, UUID noticeId, Instant receivedAt, AwardRecord record, Optional<UUID> supersededBy) {}
