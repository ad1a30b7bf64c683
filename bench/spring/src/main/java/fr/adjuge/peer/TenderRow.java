package fr.adjuge.peer;

import java.time.Instant;
import java.util.UUID;

/** What a list shows of a tender, without what is announced. */
record TenderRow(
        UUID id,
        String organisation,
        String buyer,
        String reference,
        String title,
        String status,
        Instant createdAt,
        Instant offerDeadline,
        Instant publishedAt) {

    static TenderRow of(Tender tender) {
        return new TenderRow(
                tender.id,
                tender.organisation,
                tender.buyer,
                tender.reference,
                tender.title,
                tender.status,
                tender.createdAt,
                tender.offerDeadline,
                tender.publishedAt);
    }
}
