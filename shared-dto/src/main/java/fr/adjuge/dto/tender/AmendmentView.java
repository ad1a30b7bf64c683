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
 * @param standing {@code IN_TIME}, or {@code AT_RISK} on the day that only one reading of the limit allows
 * @param offerDeadline the deadline from then on
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
