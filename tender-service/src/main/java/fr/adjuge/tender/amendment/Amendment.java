package fr.adjuge.tender.amendment;

import fr.adjuge.tender.StoredRow;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change that was sent to all after the publication. It is kept as it was sent. */
@Entity
@Immutable
@Table(name = "amendment")
class Amendment extends StoredRow {

    @EmbeddedId
    private AmendmentKey key;

    private String description;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Replacement> replacements;

    private Instant offerDeadline;
    private @Nullable Instant previousDeadline;

    /** The deadline is the one from then on; {@code previousDeadline} is the one that it replaced, if it moved. */
    Amendment(
            AmendmentKey key,
            String description,
            List<Replacement> replacements,
            AmendmentRules.Dates dates,
            Standing standing,
            Instant now) {
        this.key = key;
        this.description = description;
        this.replacements = List.copyOf(replacements);
        this.offerDeadline = dates.deadline();
        this.previousDeadline = dates.isPostponed() ? dates.previous() : null;
        this.standing = standing;
        this.sentAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Amendment() {}

    int number() {
        return key.number();
    }

    String description() {
        return description;
    }

    Instant sentAt() {
        return sentAt;
    }

    Standing standing() {
        return standing;
    }

    List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    Instant offerDeadline() {
        return offerDeadline;
    }

    Optional<Instant> previousDeadline() {
        return Optional.ofNullable(previousDeadline);
    }
}
