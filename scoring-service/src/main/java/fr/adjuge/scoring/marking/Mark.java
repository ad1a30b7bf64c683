package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.method.OptionCombination;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one evaluator thinks of one offer on one criterion, with the reason in writing. */
@Entity
public class Mark {

    @EmbeddedId
    private MarkKey key;

    private BigDecimal mark;
    private @Nullable String label;
    private String reason;
    private Instant givenAt;

    public Mark(MarkKey key, BigDecimal mark, Optional<String> label, String reason, Instant now) {
        this.key = key;
        this.mark = mark;
        this.label = label.orElse(null);
        this.reason = reason;
        this.givenAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Mark() {}

    public void change(BigDecimal newMark, Optional<String> newLabel, String newReason, Instant now) {
        mark = newMark;
        label = newLabel.orElse(null);
        reason = newReason;
        givenAt = now;
    }

    boolean says(BigDecimal otherMark, Optional<String> otherLabel, String otherReason) {
        return mark.compareTo(otherMark) == 0 && label().equals(otherLabel) && reason.equals(otherReason);
    }

    public MarkKey key() {
        return key;
    }

    public String offerId() {
        return key.offerId();
    }

    public String criterionId() {
        return key.criterionId();
    }

    public OptionCombination combination() {
        return MarkKey.read(key.optionIds());
    }

    public String evaluator() {
        return key.evaluator();
    }

    public BigDecimal mark() {
        return mark;
    }

    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    public String reason() {
        return reason;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
