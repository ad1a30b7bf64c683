package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** A notice in a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoticeSummary(
        UUID id, UUID tenderId, String buyerSiret, String reference, String title, String status, Instant createdAt) {}
