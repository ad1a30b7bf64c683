package fr.adjuge.scoring.method;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Optional;

/** How weighted marks and prices become the total by which offers are ranked. */
public sealed interface TotalRule {

    /** The sum of weighted marks; the highest is best. */
    record WeightedSum() implements TotalRule {}

    /**
     * Quality ÷ price; the highest is best. Within a band below the best ratio a criterion decides (erweiterte
     * Richtwertmethode).
     */
    record QualityPerPrice(Ratio band, Optional<String> decidingCriterion) implements TotalRule {}

    /** Price − bonus × quality ÷ full quality; the lowest is best (gunnen op waarde). */
    record PriceLessQuality(Ratio bonus) implements TotalRule {}
}
