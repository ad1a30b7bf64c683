package fr.adjuge.tender.audit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The place of an event in one of the chains of its tender, from 1 on without a gap. */
@Embeddable
record EventKey(UUID tenderId, @Enumerated(EnumType.STRING) AuditChapter chapter, int sequence) {}
