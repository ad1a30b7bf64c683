package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * What notice-service answers to an award record, the same at each attempt: it has it, and this is its notice.
 *
 * @param awardRecordId the record that was received
 * @param noticeId the notice that was made of it
 * @param receivedAt when it was first received, in UTC
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AwardReceipt(UUID awardRecordId, UUID noticeId, Instant receivedAt) {}
