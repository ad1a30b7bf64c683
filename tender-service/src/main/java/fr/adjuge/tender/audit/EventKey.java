package fr.adjuge.tender.audit;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place of an event in the chain of its tender, from 1 on without a gap. */
@Embeddable
record EventKey(UUID tenderId, int sequence) {}
