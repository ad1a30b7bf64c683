package fr.adjuge.tender.amendment;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which amendment of which tender, from 1 on in the order of sending. */
@Embeddable
record AmendmentKey(UUID tenderId, int number) {}
