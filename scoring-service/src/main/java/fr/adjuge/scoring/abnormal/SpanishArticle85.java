package fr.adjuge.scoring.abnormal;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.abnormal.Limit.Reference;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spain, where the price alone decides. Source: Real Decreto 1098/2001, art. 85, in the consolidated text of the BOE
 * (BOE-A-2001-19995), which presumes a price to be disproportionate
 *
 * <ol>
 *   <li>with one offer: more than 25 % under the tender budget;
 *   <li>with two: more than 20 % under the other;
 *   <li>with three: more than 10 % under their mean, taken without the highest if that is more than 10 % above it; and in
 *       any case more than 25 % under the budget;
 *   <li>with four or more: more than 10 % under their mean; if some are more than 10 % above it, under the mean of the
 *       others, or of the three lowest if fewer than three remain.
 * </ol>
 *
 * The buyer may announce all percentages less a third (85.5). The article says "percentage units" without saying of what:
 * here they are shares of what the price is compared with, and the 25 of case 3 are of the budget.
 *
 * @param budget the price at which the tender was put out; without it case 1 and the end of case 3 are left out
 * @param lessAThird whether the percentages were announced less a third
 */
public record SpanishArticle85(Optional<Ratio> budget, boolean lessAThird) implements Detector {

    private static final int LEAST_FOR_A_MEAN = 3;

    @Override
    public String code() {
        return lessAThird ? "SPAIN_ARTICLE_85_LESS_A_THIRD" : "SPAIN_ARTICLE_85";
    }

    @Override
    public Text rule() {
        return new Text(
                        "one offer: more than %1$s %% under the estimate; two: more than %2$s %% under the other; three: more than %3$s %% under their mean (without the highest if more than %3$s %% above it) or more than %1$s %% under the estimate; four or more: more than %3$s %% under their mean (without those more than %3$s %% above it, or of the three lowest)",
                        "une offre : plus de %1$s %% sous l'estimation ; deux : plus de %2$s %% sous l'autre ; trois : plus de %3$s %% sous leur moyenne (sans la plus élevée si elle la dépasse de plus de %3$s %%) ou plus de %1$s %% sous l'estimation ; quatre ou plus : plus de %3$s %% sous leur moyenne (sans celles qui la dépassent de plus de %3$s %%, ou des trois plus basses)")
                .with(percent(25), percent(20), percent(10));
    }

    private Figure percent(long percent) {
        return new Figure(share(percent).times(Ratio.HUNDRED));
    }

    private Ratio share(long percent) {
        var announced = Ratio.of(percent, 100);
        return lessAThird ? announced.times(Ratio.of(2, 3)) : announced;
    }

    @Override
    public Optional<String> source() {
        return Optional.of("Espagne, Real Decreto 1098/2001, art. 85");
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        return switch (prices.size()) {
            case 1 -> underBudget().map(limit -> limit.forAll(prices)).orElse(Map.of());
            case 2 -> underTheOther(prices);
            case 3 -> withUnderBudget(underMean(withoutFarHighest(prices))).forAll(prices);
            default -> underMean(notFarAbove(prices)).forAll(prices);
        };
    }

    private Optional<Limit> underBudget() {
        return budget.map(
                value -> new Reference(new Text("the estimate", "l'estimation"), value).lessMoreThan(share(25)));
    }

    private Map<String, Limit> underTheOther(Map<String, Ratio> prices) {
        var sum = Ratio.sum(prices.values());
        return prices.entrySet().stream().collect(toMap(Map.Entry::getKey, priced -> new Reference(
                        new Text("the other offer", "l'autre offre"), sum.minus(priced.getValue()))
                .lessMoreThan(share(20))));
    }

    /** One offer only: "la oferta de cuantía más elevada". */
    private List<Ratio> withoutFarHighest(Map<String, Ratio> prices) {
        var ascending = prices.values().stream().sorted().toList();
        var last = ascending.size() - 1;
        return ascending.get(last).isAbove(farAbove(prices)) ? ascending.subList(0, last) : ascending;
    }

    private List<Ratio> notFarAbove(Map<String, Ratio> prices) {
        var most = farAbove(prices);
        var remaining =
                prices.values().stream().filter(price -> !price.isAbove(most)).toList();
        return remaining.size() < LEAST_FOR_A_MEAN
                ? prices.values().stream().sorted().limit(LEAST_FOR_A_MEAN).toList()
                : remaining;
    }

    private Ratio farAbove(Map<String, Ratio> prices) {
        return Ratio.mean(prices.values()).times(Ratio.UNIT.plus(share(10)));
    }

    private Limit underMean(List<Ratio> prices) {
        return new Reference(new Text("the mean", "la moyenne"), Ratio.mean(prices)).lessMoreThan(share(10));
    }

    /** Whichever of the two flags more. */
    private Limit withUnderBudget(Limit underMean) {
        return underBudget()
                .filter(limit -> limit.value().isAbove(underMean.value()))
                .orElse(underMean);
    }
}
