package fr.adjuge.dto.tender;

import fr.adjuge.dto.scoring.EvaluationRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Opens the evaluation of a lot in scoring-service: who marks what, and when they see prices.
 *
 * @param priceVisibility when evaluators see prices
 * @param evaluators who marks which criteria; together they cover every criterion that is judged by marks
 */
public record NewEvaluation(
        @NotNull EvaluationRequest.PriceVisibility priceVisibility,
        @NotEmpty @Size(max = 100) List<EvaluationRequest.@NotNull @Valid Evaluator> evaluators) {

    public NewEvaluation {
        evaluators = evaluators == null ? List.of() : List.copyOf(evaluators);
    }
}
