package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was changed after the publication.
 *
 * @param number from 1 on, in the order of sending
 * @param description what changes, as it was sent to all operators
 * @param sentAt when it was sent, in UTC
 * @param standing {@code IN_TIME}, or {@code AT_RISK} on the day that only one reading of the limit allows
 * @param replacedDocuments the documents that gave way to others; empty where only the deadline moved
 * @param offerDeadline the deadline from then on
 * @param previousOfferDeadline the deadline before, in UTC; absent where it did not move
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AmendmentView(
        int number,
        String description,
        Instant sentAt,
        String standing,
        List<NewAmendment.Replacement> replacedDocuments,
        Instant offerDeadline,
        Optional<Instant> previousOfferDeadline) {

    public AmendmentView {
        replacedDocuments = replacedDocuments == null ? List.of() : List.copyOf(replacedDocuments);
    }
}
