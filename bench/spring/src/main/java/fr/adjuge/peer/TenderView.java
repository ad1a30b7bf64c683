package fr.adjuge.peer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A published tender, as tender-service shows it to everybody before any of its lots has ended. */
record TenderView(
        UUID id,
        String organisation,
        String status,
        Instant offerDeadline,
        OffsetDateTime offerDeadlineInParis,
        Instant createdAt,
        Optional<Instant> publishedAt,
        Optional<LocalDate> launchedOn,
        Optional<String> contractNotice,
        Map<String, String> methodHashes,
        List<Outcome> outcomes,
        Object consultation,
        List<String> warnings,
        List<String> allowedActions) {

    record Outcome(String lotId, String outcome, List<String> contractors) {}

    static TenderView of(Tender tender) {
        return new TenderView(
                tender.id,
                tender.organisation,
                tender.status,
                tender.offerDeadline,
                Paris.timeOf(tender.offerDeadline),
                tender.createdAt,
                Optional.ofNullable(tender.publishedAt),
                Optional.ofNullable(tender.publishedAt).map(Paris::dayOf),
                Optional.ofNullable(tender.contractNoticeId).map(notice -> notice + "-01"),
                new TreeMap<>(tender.methodHashes),
                tender.lots.stream()
                        .map(lot -> new Outcome(lot.id.lotId(), "RUNNING", List.of()))
                        .toList(),
                tender.consultation,
                List.of(),
                List.of());
    }
}
