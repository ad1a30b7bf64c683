package fr.adjuge.tender;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a tender: its row without what is announced, which is long.
 *
 * @param isALotRunning whether it is opened and one of its lots has not ended
 */
record ListedTender(
        UUID id,
        String organisation,
        String buyer,
        String reference,
        String title,
        TenderStatus status,
        boolean isALotRunning,
        Instant createdAt,
        Instant offerDeadline,
        @Nullable Instant publishedAt) {}
