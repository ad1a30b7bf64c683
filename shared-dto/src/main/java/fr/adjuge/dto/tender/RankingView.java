package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.scoring.ScoringResult;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The frozen ranking as scoring-service made it.
 *
 * @param resultHash SHA-256 of the frozen result, in hexadecimal
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RankingView(
        @NotNull UUID evaluationId,
        @NotNull String resultHash,
        @NotNull ScoringResult result) {}
