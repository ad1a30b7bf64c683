package fr.adjuge.tender.lot;

import java.time.Instant;
import java.util.UUID;

/** What a list shows of a lot, and where it stands in it. */
record ListedLot(
        UUID tenderId, String tenderReference, String lotId, LotStatus status, boolean suspended, Instant draftedAt) {}
