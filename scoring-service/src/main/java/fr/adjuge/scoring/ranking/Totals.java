package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.method.TotalRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Totals of offers: the number by which they are ranked. */
final class Totals {

    private static final Text TOTAL = new Text("Note totale", "Total mark");
    private static final Text QUALITY = new Text("Note de qualité", "Quality mark");
    private static final Text PRICE = new Text("prix", "price");
    private static final Text RATIO = new Text("Qualité par euro", "Quality per euro");
    private static final Text VALUED_PRICE = new Text("Prix évalué", "Evaluated price");

    private final Method method;
    private final OptionCombination combination;

    Totals(Method method, OptionCombination combination) {
        this.method = method;
        this.combination = combination;
    }

    /** What each weighed criterion adds to the total, by criterion id. */
    Map<String, Explained> weightedMarks(Offer offer, Comparison comparison) {
        var weighted = new LinkedHashMap<String, Explained>();
        for (Criterion criterion : method.weighedCriteria()) {
            var exact = WeightedMarks.weighted(method, criterion, comparison.mark(criterion, offer));
            weighted.put(criterion.id(), method.rounding().at(Step.WEIGHTED_MARK, exact));
        }
        return weighted;
    }

    Explained total(Offer offer, Map<String, Explained> weighted) {
        var terms = List.copyOf(weighted.values());
        return method.rounding().at(Step.TOTAL, exactTotal(offer, terms)).basedOn(method.source());
    }

    private Explained exactTotal(Offer offer, List<Explained> terms) {
        if (method.totalRule() instanceof TotalRule.QualityPerPrice) {
            var quality = WeightedMarks.sum(QUALITY, terms);
            var price = price(offer);
            return Explained.computed(
                    RATIO, quality.value().dividedBy(price.value()), Text.same("{0} ÷ {1}"), quality, price);
        }
        if (method.totalRule() instanceof TotalRule.PriceLessQuality rule) {
            var quality = WeightedMarks.sum(QUALITY, terms);
            var price = price(offer);
            var bonus = rule.bonus().times(quality.value()).dividedBy(method.totalMaximum());
            return Explained.computed(
                    VALUED_PRICE,
                    price.value().minus(bonus),
                    Text.rule("{0} − %s × {1} ÷ %s", rule.bonus(), method.totalMaximum()),
                    price,
                    quality);
        }
        return WeightedMarks.sum(TOTAL, terms);
    }

    private Explained price(Offer offer) {
        return Explained.given(PRICE, offer.priceWith(combination).orElseThrow());
    }
}
