package fr.adjuge.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A page of a list, as tender-service answers it. */
record TenderPage(List<Summary> items, Optional<String> next) {

    record Summary(
            UUID id,
            String organisation,
            String buyer,
            String reference,
            String title,
            String status,
            Instant offerDeadline,
            OffsetDateTime offerDeadlineInParis,
            Optional<Instant> publishedAt) {

        static Summary of(TenderRow row) {
            return new Summary(
                    row.id(),
                    row.organisation(),
                    row.buyer(),
                    row.reference(),
                    row.title(),
                    row.status(),
                    row.offerDeadline(),
                    Paris.timeOf(row.offerDeadline()),
                    Optional.ofNullable(row.publishedAt()));
        }
    }

    /** The first {@code limit} of these rows; one more was asked for, to know whether there is another page. */
    static TenderPage of(List<TenderRow> rows, int limit) {
        return new TenderPage(
                rows.stream().limit(limit).map(Summary::of).toList(),
                rows.size() > limit ? Optional.of(cursor(rows.get(limit - 1))) : Optional.empty());
    }

    private static String cursor(TenderRow last) {
        return Base64.getUrlEncoder().encodeToString((last.createdAt() + " " + last.id()).getBytes(UTF_8));
    }
}
