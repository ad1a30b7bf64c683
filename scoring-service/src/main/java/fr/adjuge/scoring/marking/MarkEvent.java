package fr.adjuge.scoring.marking;

import fr.adjuge.dto.scoring.MarkAct;
import fr.adjuge.scoring.frozen.CanonicalForm;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an evaluator did with a mark, chained to what was done in this evaluation before. */
@Entity
@Immutable
class MarkEvent {

    /** Which line of which evaluation. */
    @Embeddable
    record Place(UUID evaluationId, long number) implements Serializable {}

    /**
     * What is hashed, in this order, as JSON.
     *
     * @param toldAt in UTC, to the microsecond, as it is stored
     */
    record Content(
            String previousHash,
            long number,
            String toldAt,
            String evaluator,
            MarkAct act,
            String offerId,
            String criterionId,
            List<String> optionCombination,
            Optional<BigDecimal> mark,
            Optional<String> label,
            Optional<String> reason) {

        String hash() {
            return CanonicalForm.hash(CanonicalForm.of(this));
        }
    }

    @EmbeddedId
    private Place place;

    private Instant toldAt;
    private String evaluator;

    @Enumerated(EnumType.STRING)
    private MarkAct act;

    private String offerId;
    private String criterionId;
    private String optionIds;
    private @Nullable BigDecimal mark;
    private @Nullable String label;
    private @Nullable String reason;
    private String previousHash;
    private String hash;

    /** {@code given}: what the mark is from then on; none where it was taken back. */
    MarkEvent(Place place, String previousHash, MarkAct act, MarkKey key, Optional<Mark> given, Instant now) {
        this.place = place;
        this.previousHash = previousHash;
        this.toldAt = now;
        this.evaluator = key.evaluator();
        this.act = act;
        this.offerId = key.offerId();
        this.criterionId = key.criterionId();
        this.optionIds = key.optionIds();
        this.mark = given.map(Mark::mark).orElse(null);
        this.label = given.flatMap(Mark::label).orElse(null);
        this.reason = given.map(Mark::reason).orElse(null);
        this.hash = content().hash();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected MarkEvent() {}

    Content content() {
        return new Content(
                previousHash,
                place.number(),
                toldAt.toString(),
                evaluator,
                act,
                offerId,
                criterionId,
                MarkKey.read(optionIds).optionIds(),
                mark(),
                label(),
                reason());
    }

    Place place() {
        return place;
    }

    Instant toldAt() {
        return toldAt;
    }

    String hash() {
        return hash;
    }

    private Optional<BigDecimal> mark() {
        return Optional.ofNullable(mark);
    }

    private Optional<String> label() {
        return Optional.ofNullable(label);
    }

    private Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether these are all the lines from the first one on, none of them changed, left out or put in. */
    static boolean isUnbroken(List<MarkEvent> events) {
        var previous = "";
        var number = 1;
        for (var event : events) {
            var told = event.content();
            if (told.number() != number
                    || !told.previousHash().equals(previous)
                    || !told.hash().equals(event.hash)) {
                return false;
            }
            previous = event.hash;
            number++;
        }
        return true;
    }
}
