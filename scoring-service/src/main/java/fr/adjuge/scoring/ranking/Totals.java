package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.method.TotalRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Totals of offers: the number by which they are ranked. */
final class Totals {

    private static final Text TOTAL = new Text("Total mark", "Note totale");
    private static final Text QUALITY = new Text("Quality mark", "Note de qualité");
    private static final Text PRICE = new Text("price", "prix");
    private static final Text RATIO = new Text("Quality per euro", "Qualité par euro");
    private static final Text VALUED_PRICE = new Text("Evaluated price", "Prix évalué");

    private final Method method;
    private final OptionCombination combination;
    private final List<CriterionWeight> weights;
    private final Sum total;
    private final Sum quality;

    Totals(Method method, OptionCombination combination) {
        this.method = method;
        this.combination = combination;
        this.weights = method.weighedCriteria().stream()
                .map(criterion -> CriterionWeight.of(method, criterion))
                .toList();
        this.total = Sum.of(TOTAL, weights.size());
        this.quality = Sum.of(QUALITY, weights.size());
    }

    /** What each weighed criterion adds to the total, of final marks by criterion id. */
    Map<String, Explained> weightedMarks(Map<String, Explained> marks) {
        var weighted = new LinkedHashMap<String, Explained>(2 * weights.size());
        for (var weight : weights) {
            var exact = weight.weighted(Objects.requireNonNull(marks.get(weight.criterionId())));
            weighted.put(weight.criterionId(), method.rounding().at(Step.WEIGHTED_MARK, exact));
        }
        return weighted;
    }

    Explained total(Offer offer, Map<String, Explained> weighted) {
        var terms = List.copyOf(weighted.values());
        return method.rounding().at(Step.TOTAL, exactTotal(offer, terms)).basedOn(method.source());
    }

    private Explained exactTotal(Offer offer, List<Explained> terms) {
        if (method.totalRule() instanceof TotalRule.QualityPerPrice) {
            var own = quality.of(terms);
            var price = price(offer);
            return Explained.computed(RATIO, own.value().dividedBy(price.value()), Text.same("{0} ÷ {1}"), own, price);
        }
        if (method.totalRule() instanceof TotalRule.PriceLessQuality rule) {
            var own = quality.of(terms);
            var price = price(offer);
            var bonus = rule.bonus().times(own.value()).dividedBy(method.totalMaximum());
            return Explained.computed(
                    VALUED_PRICE,
                    price.value().minus(bonus),
                    Figure.rule("{0} − %s × {1} ÷ %s", rule.bonus(), method.totalMaximum()),
                    price,
                    own);
        }
        return total.of(terms);
    }

    private Explained price(Offer offer) {
        return Explained.given(PRICE, offer.priceWith(combination).orElseThrow());
    }
}
