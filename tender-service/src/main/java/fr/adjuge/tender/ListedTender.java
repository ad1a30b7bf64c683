package fr.adjuge.tender;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list tells of a tender: its row without what is announced, which is long. */
record ListedTender(
        UUID id,
        String organisation,
        String buyer,
        String reference,
        String title,
        TenderStatus status,
        Instant createdAt,
        Instant offerDeadline,
        @Nullable Instant publishedAt) {}
