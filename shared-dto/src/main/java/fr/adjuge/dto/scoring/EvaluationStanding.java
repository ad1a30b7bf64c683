package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an evaluation has come, without what it is about.
 *
 * @param id identifier of the evaluation
 * @param status {@code OPEN}, {@code QUALITY_LOCKED} (marks are final, prices visible) or {@code CLOSED}
 * @param pricesVisible whether evaluators see prices now
 * @param openedAt when it was opened
 * @param openedAtInParis the same instant in Paris time
 * @param closedAt when its result was frozen; absent before
 * @param closedAtInParis the same instant in Paris time
 * @param resultHash SHA-256 of the frozen result, once closed
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvaluationStanding(
        UUID id,
        String status,
        boolean pricesVisible,
        OffsetDateTime openedAt,
        OffsetDateTime openedAtInParis,
        Optional<OffsetDateTime> closedAt,
        Optional<OffsetDateTime> closedAtInParis,
        Optional<String> resultHash,
        List<AllowedAction> allowedActions) {}
