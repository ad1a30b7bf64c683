package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation in a list.
 *
 * @param id identifier of the evaluation
 * @param tenderId the tender in tender-service
 * @param tenderReference the buyer's own reference
 * @param lotId the lot in its tender
 * @param status how far it has gone
 * @param marks absent once the evaluation is closed, when nothing is to be marked any more
 * @param openedAt when it was opened
 * @param openedAtInParis the same instant in Paris time
 * @param closedAt when its result was frozen; absent before
 * @param closedAtInParis the same instant in Paris time
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EvaluationSummary(
        UUID id,
        UUID tenderId,
        String tenderReference,
        String lotId,
        String status,
        Optional<Marks> marks,
        OffsetDateTime openedAt,
        OffsetDateTime openedAtInParis,
        Optional<OffsetDateTime> closedAt,
        Optional<OffsetDateTime> closedAtInParis) {

    /**
     * How many marks there are to be, and are: of the caller where it is an evaluator of it, else of all evaluators.
     *
     * @param expected for each offer to mark and each criterion assigned; with them, what options are marked apart
     * @param given how many of them are given
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "EvaluationMarks")
    public record Marks(int expected, int given) {}
}
