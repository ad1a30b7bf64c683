package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.scoring.ScoringResult;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The frozen ranking as scoring-service made it.
 *
 * @param evaluationId the evaluation in scoring-service that it comes from
 * @param resultHash SHA-256 of the frozen result, in hexadecimal
 * @param result the result, as it was frozen
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RankingView(
        @NotNull UUID evaluationId,
        @NotNull String resultHash,
        @NotNull ScoringResult result) {}
