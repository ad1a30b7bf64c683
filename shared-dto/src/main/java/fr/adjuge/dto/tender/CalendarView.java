package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The time limits of a procedure. A draft's are those it would have if it were published now.
 *
 * @param now the instant for which the limits were computed, in UTC
 * @param noticeSentOn the day from which the receipt period counts
 * @param offerDeadline last instant at which a deposit is on time, in UTC
 * @param offerDeadlineInParis the same instant in Paris time
 * @param limits each limit of the procedure, in no particular order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CalendarView(
        Instant now,
        LocalDate noticeSentOn,
        Instant offerDeadline,
        OffsetDateTime offerDeadlineInParis,
        List<Limit> limits) {

    public CalendarView {
        limits = limits == null ? List.of() : List.copyOf(limits);
    }

    /**
     * One limit, with the rule it follows.
     *
     * @param name {@code EARLIEST_DEADLINE}, {@code QUESTIONS}, {@code ANSWERS}…: more may come
     * @param lotId the lot that it is one of; absent where it is one of the whole procedure
     * @param on the last day; the first one for {@code EARLIEST_DEADLINE} and {@code EARLIEST_SIGNATURE}
     * @param strictOn the last day that is safe on every reading of the rule, where readings differ
     * @param rule the rule, as a sentence in the language of the caller
     * @param legalBasis the article that sets it; absent where the consultation sets it itself
     * @param holidays what Saturdays, Sundays and public holidays at the buyer's seat are to it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "TimeLimit")
    public record Limit(
            String name,
            Optional<String> lotId,
            LocalDate on,
            Optional<LocalDate> strictOn,
            String rule,
            Optional<String> legalBasis,
            String holidays) {}
}
