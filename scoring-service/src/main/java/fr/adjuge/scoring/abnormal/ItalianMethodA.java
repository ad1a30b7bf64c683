package fr.adjuge.scoring.abnormal;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Italy, where the price alone decides, with fifteen offers or more. Source: decreto legislativo 36/2023, annex II.2,
 * method A, no. 1: (a) a tenth of the offers, rounded up, is set aside at either end, with those equal to one set aside; of
 * the other discounts (ribassi, in percent of the price put out to tender) the sum and the mean are taken; (b) the mean of
 * what those above the mean are above it; (c) the threshold is the sum of both means, (d) less a percentage of the second:
 * the product of the first two decimals of the sum.
 *
 * <p>A discount at the threshold or above is flagged. The source has the discounts offered as such; here they follow from
 * the prices, exactly. It leaves open what to do where no discount is above the mean: nothing is looked at then. Fewer than
 * fifteen offers fall under its no. 2, and methods B and C are others: these were not read in a source.
 *
 * @param base the price put out to tender
 */
public record ItalianMethodA(Ratio base) implements Detector {

    private static final int FEWEST = 15;
    private static final int TENTH = 10;

    @Override
    public String code() {
        return "ITALY_METHOD_A";
    }

    @Override
    public Text rule() {
        return new Text(
                "fifteen offers or more: discount from the estimate at least the mean of the discounts (without the highest and the lowest tenth), plus the mean gap of those above it, less the product, in %, of the first two decimals of their sum",
                "quinze offres ou plus : rabais sur l'estimation au moins égal à la moyenne des rabais (sans le dixième le plus haut ni le plus bas), plus l'écart moyen de ceux qui la dépassent, diminué du produit, en %, des deux premières décimales de leur somme");
    }

    @Override
    public Optional<String> source() {
        return Optional.of("Italie, decreto legislativo 36/2023, annexe II.2, méthode A, n° 1");
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        if (prices.size() < FEWEST) {
            return Map.of();
        }
        var discounts = prices.values().stream().map(this::discount).sorted().toList();
        return threshold(withoutWings(discounts))
                .map(threshold -> new Limit.Reference(new Text("the estimate", "l'estimation"), base)
                        .lessAtLeast(threshold.dividedBy(Ratio.HUNDRED))
                        .forAll(prices))
                .orElse(Map.of());
    }

    private Ratio discount(Ratio price) {
        return Ratio.UNIT.minus(price.dividedBy(base)).times(Ratio.HUNDRED);
    }

    private static List<Ratio> withoutWings(List<Ratio> ascending) {
        var wing = (ascending.size() + TENTH - 1) / TENTH;
        var lowest = ascending.get(wing - 1);
        var highest = ascending.get(ascending.size() - wing);
        return ascending.stream()
                .filter(discount -> discount.isAbove(lowest) && discount.isBelow(highest))
                .toList();
    }

    private static Optional<Ratio> threshold(Collection<Ratio> kept) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var mean = Ratio.mean(kept);
        var above = kept.stream()
                .filter(discount -> discount.isAbove(mean))
                .map(discount -> discount.minus(mean))
                .toList();
        if (above.isEmpty()) {
            return Optional.empty();
        }
        var less = productOfDecimals(Ratio.sum(kept)).dividedBy(Ratio.HUNDRED);
        return Optional.of(mean.plus(Ratio.mean(above).times(Ratio.UNIT.minus(less))));
    }

    /** Of the first two decimals: 15 for 123.35. */
    private static Ratio productOfDecimals(Ratio sum) {
        var hundredths = sum.abs().toDecimal(2, RoundingMode.DOWN).unscaledValue();
        var decimals = hundredths.mod(BigInteger.valueOf(100)).intValueExact();
        return Ratio.of((long) (decimals / TENTH) * (decimals % TENTH));
    }
}
