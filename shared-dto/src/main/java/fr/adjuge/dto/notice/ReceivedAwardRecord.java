package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** An award record as it was handed over, and the notice that was made of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceivedAwardRecord(UUID awardRecordId, UUID noticeId, Instant receivedAt, AwardRecord record) {}
