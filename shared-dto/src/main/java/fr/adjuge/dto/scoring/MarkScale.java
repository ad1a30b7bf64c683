package fr.adjuge.dto.scoring;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The marks that may be given: 0 to a maximum, by an announced step. A mark between two steps is refused.
 *
 * @param maximum the highest mark
 * @param step default 1: whole marks
 * @param labels the announced meaning of marks; a mark may be given by its label
 */
public record MarkScale(
        @NotNull @Positive BigDecimal maximum,
        @Positive BigDecimal step,
        @Size(max = 200) List<@NotNull @Valid Label> labels) {

    public MarkScale {
        step = requireNonNullElse(step, BigDecimal.ONE);
        labels = Lists.copy(labels);
    }

    /**
     * The meaning of one mark.
     *
     * @param mark the mark
     * @param label its meaning, such as « très bon »
     */
    @Schema(name = "MarkLabel")
    public record Label(
            @NotNull @PositiveOrZero BigDecimal mark,
            @NotNull @Size(min = 1, max = 200) String label) {}
}
