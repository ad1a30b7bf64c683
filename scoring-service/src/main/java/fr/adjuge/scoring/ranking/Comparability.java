package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.TotalRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an offer can be compared at all. Consultation rules of INRAE say that tenderers "devront chiffrer" the
 * options: what is missing is a matter of price and is not made good.
 */
final class Comparability {

    private final Method method;
    private final OptionCombination combination;
    private final boolean comparesPrices;
    private final List<Criterion> costs;

    Comparability(Method method, OptionCombination combination) {
        this.method = method;
        this.combination = combination;
        this.comparesPrices = method.comparesPrices();
        this.costs = method.tree()
                .filter(criterion -> criterion.judgement() instanceof Judgement.Cost)
                .toList();
    }

    List<Finding> faultsOf(Offer offer) {
        var faults = new ArrayList<Finding>();
        if (comparesPrices) {
            priceFaults(offer, faults);
        }
        method.options().stream()
                .filter(option -> !offer.optionPrices().containsKey(option.id()))
                .filter(option -> option.required() || combination.optionIds().contains(option.id()))
                .forEach(option -> faults.add(unpriced(option)));
        costs.forEach(criterion -> costFaults(offer, criterion, faults));
        return faults;
    }

    private void priceFaults(Offer offer, List<Finding> faults) {
        if (offer.price().isEmpty()) {
            faults.add(Finding.refusal(
                    "price-missing", new Text("the offer states no price", "l'offre n'indique pas de prix")));
            return;
        }
        offer.priceWith(combination)
                .filter(price -> price.isNegative() || (price.isZero() && dividesByPrice()))
                .ifPresent(price -> faults.add(Finding.refusal(
                                "price-not-comparable",
                                new Text("the price cannot be compared", "le prix de l'offre ne peut pas être comparé"))
                        .showing(new Text("price", "prix"), price)));
    }

    private boolean dividesByPrice() {
        return method.totalRule() instanceof TotalRule.QualityPerPrice;
    }

    private static Finding unpriced(Option option) {
        return Finding.refusal(
                option.required() ? "required-option-unpriced" : "option-unpriced",
                new Text("option “%s” is not priced", "l'option « %s » n'est pas chiffrée").with(option.name()));
    }

    private static void costFaults(Offer offer, Criterion criterion, List<Finding> faults) {
        var cost = offer.costs().get(criterion.id());
        if (cost == null) {
            faults.add(Finding.refusal(
                    "cost-missing",
                    new Text("the offer states no cost “%s”", "l'offre n'indique pas le coût « %s »")
                            .with(criterion.name())));
        } else if (cost.isNegative()) {
            faults.add(Finding.refusal(
                            "cost-not-comparable",
                            new Text("the cost “%s” is negative", "le coût « %s » est négatif").with(criterion.name()))
                    .showing(Text.same(criterion.name()), cost));
        }
    }
}
