package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An evaluation, as far as its reader may see it: prices are left out of {@code offers} while they are hidden.
 *
 * @param status {@code OPEN}, {@code QUALITY_LOCKED} (marks are final, prices visible) or {@code CLOSED}
 * @param methodHash SHA-256 of the method in its canonical form, in hexadecimal
 * @param progress who has marked how much: one entry for each marked criterion and each evaluator it is assigned to
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
        OffsetDateTime openedAt,
        Optional<OffsetDateTime> closedAt,
        Optional<String> resultHash,
        List<AllowedAction> allowedActions) {

    /**
     * How much one evaluator has marked on one criterion.
     *
     * @param evaluator the {@code subject} of the evaluator
     * @param expected the offers to mark, and each combination of options for which somebody marked one of them apart
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(String criterionId, String evaluator, int expected, int given) {}
}
