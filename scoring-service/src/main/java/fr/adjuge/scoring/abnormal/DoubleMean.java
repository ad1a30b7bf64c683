package fr.adjuge.scoring.abnormal;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import java.util.Map;
import java.util.Optional;

/**
 * Double mean (double moyenne): the mean of the prices, without those far above it (and, if asked, far below it), is
 * taken again; a price under this second mean by more than a share is flagged.
 */
public record DoubleMean(Ratio farAbove, Optional<Ratio> farBelow, Ratio share) implements Detector {

    @Override
    public String code() {
        return "DOUBLE_MEAN";
    }

    @Override
    public Text rule() {
        return new Text(
                        "price more than %s %% under the second mean, that of the prices not more than %s %% above the first%s",
                        "prix inférieur de plus de %s %% à la seconde moyenne, celle des prix qui ne dépassent pas la première de plus de %s %%%s")
                .with(
                        percent(share),
                        percent(farAbove),
                        farBelow.map(below -> new Text(
                                                " nor more than %s %% below it",
                                                " ni ne sont de plus de %s %% en dessous")
                                        .with(percent(below)))
                                .orElse(Text.same("")));
    }

    private static Figure percent(Ratio share) {
        return new Figure(share.times(Ratio.HUNDRED));
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        var first = Ratio.mean(prices.values());
        var kept = prices.values().stream()
                .filter(price -> !price.isAbove(first.times(Ratio.UNIT.plus(farAbove))))
                .filter(price -> farBelow.filter(below -> price.isBelow(first.times(Ratio.UNIT.minus(below))))
                        .isEmpty())
                .toList();
        // Some price is never above the mean, but all may be far above or far below it.
        var second = Ratio.mean(kept.isEmpty() ? prices.values() : kept);
        return new Limit.Reference(new Text("the second mean", "la seconde moyenne"), second)
                .lessMoreThan(share)
                .forAll(prices);
    }
}
