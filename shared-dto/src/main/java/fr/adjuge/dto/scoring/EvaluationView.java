package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An evaluation, as far as its reader may see it: prices are left out of {@code offers} while they are hidden.
 *
 * @param status {@code OPEN}, {@code QUALITY_LOCKED} (marks are final, prices visible) or {@code CLOSED}
 * @param methodHash SHA-256 of the method in its canonical form, in hexadecimal
 * @param progress one entry for each offer and criterion judged by marks
 * @param marks an evaluator sees own marks only until the closure
 * @param resultHash SHA-256 of the frozen result, once closed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvaluationView(
        UUID id,
        UUID tenderId,
        String tenderReference,
        String lotId,
        String status,
        ScoringMethod method,
        String methodHash,
        List<OfferToScore> offers,
        boolean pricesVisible,
        List<String> optionCombination,
        List<EvaluationRequest.Evaluator> evaluators,
        List<Progress> progress,
        List<MarkView> marks,
        OffsetDateTime openedAt,
        Optional<OffsetDateTime> closedAt,
        Optional<String> resultHash,
        List<AllowedAction> allowedActions) {

    /** How many of the expected marks of one offer on one criterion are there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(String offerId, String criterionId, int expected, int given) {}

    /** A mark as an evaluator gave it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record MarkView(
            String offerId,
            String criterionId,
            String evaluator,
            BigDecimal mark,
            Optional<String> label,
            String reason,
            OffsetDateTime givenAt) {}
}
