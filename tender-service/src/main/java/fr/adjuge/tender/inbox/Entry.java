package fr.adjuge.tender.inbox;

import fr.adjuge.dto.tender.InboxEntry;
import fr.adjuge.dto.tender.InboxEntry.State;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that concerns a company: a deposit, a request, a letter, an amendment, each kept where it belongs. The view
 * of the database brings them into one list, so that nothing is written twice.
 */
@Entity
@Immutable
@Table(name = "inbox_entry")
class Entry {

    @Id
    private UUID id;

    private String organisation;
    private UUID tenderId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lotIds;

    private @Nullable UUID offerId;

    @Enumerated(EnumType.STRING)
    private InboxEntry.Kind kind;

    private Instant happenedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate answeredOn;
    private boolean closed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Entry() {}

    /** What {@link EntryRepository} filters by, said once more of one entry. */
    State state(LocalDate today) {
        if (dueOn == null) {
            return State.INFORMATION;
        }
        if (answeredOn != null) {
            return State.ANSWERED;
        }
        if (closed) {
            return State.CLOSED;
        }
        return today.isAfter(dueOn) ? State.OVERDUE : State.OPEN;
    }

    /** Whether an answer is asked for and the buyer has not decided yet; another one may follow the first. */
    boolean takesAnswers() {
        return dueOn != null && !closed;
    }

    boolean isLate(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    UUID tenderId() {
        return tenderId;
    }

    List<String> lotIds() {
        return lotIds;
    }

    Optional<UUID> offerId() {
        return Optional.ofNullable(offerId);
    }

    InboxEntry.Kind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** What its text is made of. */
    Map<String, Object> content() {
        return content;
    }
}
