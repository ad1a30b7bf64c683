package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that concerns the caller's organisation, of whichever tender.
 *
 * @param id identifier of the entry, which stays the same
 * @param tenderId the tender it is about
 * @param tenderReference the buyer's own reference
 * @param lotIds the lots it is about; empty if it is about the tender as a whole
 * @param offerId the organisation's offer that it is about, if it is
 * @param kind what it is about
 * @param state how far it is settled
 * @param at when it happened; the start of the day where only that is known
 * @param atInParis the same instant in Paris time
 * @param text in the caller's language; what a buyer wrote stands in it as it was written
 * @param dueOn the last day for an answer
 * @param answeredOn the day of the first answer
 * @param link where more is to be read
 * @param answerLink where to send an answer, as long as one is taken
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record InboxEntry(
        @NotNull UUID id,
        @NotNull UUID tenderId,
        @NotNull String tenderReference,
        @NotNull List<String> lotIds,
        Optional<UUID> offerId,
        @NotNull Kind kind,
        @NotNull State state,
        @NotNull OffsetDateTime at,
        @NotNull OffsetDateTime atInParis,
        @NotNull String text,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> answeredOn,
        @NotNull String link,
        Optional<String> answerLink) {

    public InboxEntry {
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
    }

    /** What an entry is about. */
    @Schema(name = "InboxKind")
    public enum Kind {
        /** The organisation has deposited. */
        DEPOSIT,
        /** It is asked for pieces that its candidature lacks (art. R2144-2 CCP). */
        CANDIDATURE_REQUEST,
        /** It is asked to justify a price that seems abnormally low (art. L2152-6 CCP). */
        PRICE_REQUEST,
        /** It is let put its irregular offer right (art. R2152-2 CCP). */
        REGULARISATION_REQUEST,
        /** The contract is to be awarded to it: it is asked for its evidence. */
        AWARDEE_REQUEST,
        /** It is told that it is not chosen, or that nobody is. */
        LETTER,
        /** The contract is awarded to it. */
        AWARD,
        /** It holds the signed contract, which runs from then on. */
        NOTIFICATION,
        /** The documents of a tender that it follows were changed. */
        AMENDMENT,
        /** An amendment has also moved the deadline. */
        DEADLINE_MOVED,
        /** Its question was answered, to all. */
        QUESTION_ANSWERED,
        /** A tender that it follows was given up before its opening (sans suite). */
        TENDER_DISCONTINUED
    }

    /** How far an entry is settled. */
    @Schema(name = "InboxState")
    public enum State {
        /** Nothing is asked. */
        INFORMATION,
        /** An answer is asked for, and in time until {@code dueOn}. */
        OPEN,
        /** The time for an answer is over; a late one is taken until the buyer has decided, and recorded as late. */
        OVERDUE,
        /** An answer came. */
        ANSWERED,
        /** The buyer has decided without an answer. */
        CLOSED
    }
}
