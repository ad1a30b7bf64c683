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
 * @param id identifier of the evaluation
 * @param tenderId the tender in tender-service
 * @param tenderReference the buyer's own reference
 * @param lotId the lot in its tender
 * @param status {@code OPEN}, {@code QUALITY_LOCKED} (marks are final, prices visible) or {@code CLOSED}
 * @param method the announced method, defaults filled in
 * @param methodHash SHA-256 of the method in its canonical form, in hexadecimal
 * @param offers the offers to evaluate
 * @param pricesVisible whether the reader sees prices now
 * @param optionCombination the options recorded for the official ranking; empty for none
 * @param evaluators who marks what
 * @param progress who has marked how much: one entry for each marked criterion and each evaluator it is assigned to
 * @param openedAt when it was opened
 * @param openedAtInParis the same instant in Paris time
 * @param closedAt when its result was frozen; absent before
 * @param closedAtInParis the same instant in Paris time
 * @param resultHash SHA-256 of the frozen result, once closed
 * @param allowedActions the acts on it, and for each whether the caller may do it now
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
        OffsetDateTime openedAtInParis,
        Optional<OffsetDateTime> closedAt,
        Optional<OffsetDateTime> closedAtInParis,
        Optional<String> resultHash,
        List<AllowedAction> allowedActions) {

    /**
     * How much one evaluator has marked on one criterion.
     *
     * @param criterionId the criterion, by its id in the method
     * @param evaluator the {@code subject} of the evaluator
     * @param expected the offers to mark, and each combination of options for which somebody marked one of them apart
     * @param given how many of them have their mark
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(String criterionId, String evaluator, int expected, int given) {}
}
