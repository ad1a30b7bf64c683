package fr.adjuge.tender.opening;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person approves an opening once. */
@Embeddable
record ApprovalKey(UUID tenderId, String person) {}
