package fr.adjuge.tender.lot;

import fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility;
import java.util.Set;
import java.util.UUID;

/**
 * Who marks which offers of a lot, as its evaluation was opened in scoring-service.
 *
 * @param priceVisibility when the evaluators see prices
 * @param evaluators the subjects of their tokens
 * @param offers the admitted and regular ones, which are compared
 */
public record Marking(PriceVisibility priceVisibility, Set<String> evaluators, Set<UUID> offers) {

    public Marking {
        evaluators = Set.copyOf(evaluators);
        offers = Set.copyOf(offers);
    }
}
