package fr.adjuge.scoring.abnormal;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A detector of abnormally low prices. The buyer has to detect them by any means (art. L2152-6 CCP), to ask before
 * deciding anything (art. R2152-3 CCP), and may not exclude by formula: a detector only flags.
 *
 * <p>Its input is the prices of the regular offers before they are marked, by offer id. Shares are fractions of 1.
 */
public sealed interface Detector {

    /** The limit under which each of these prices is flagged, by offer id; a price without limit is not looked at. */
    Map<String, Limit> limits(Map<String, Ratio> prices);

    /** A price below {@code value} is flagged; {@code comparedWith} is what the gap is a share of. */
    record Limit(Ratio value, Ratio comparedWith) {

        Flag test(String detector, Ratio price, Text sentence) {
            var gap = Ratio.UNIT.minus(price.dividedBy(comparedWith)).times(Ratio.HUNDRED);
            return new Flag(
                    detector,
                    price.isBelow(value),
                    price,
                    value,
                    gap,
                    sentence.with(Figure.rounded(gap), Figure.rounded(comparedWith), Figure.rounded(value)));
        }
    }

    /** What a detector says of one price; {@code gapPercent} is negative for a price above what it is compared with. */
    record Flag(String detector, boolean flagged, Ratio price, Ratio limit, Ratio gapPercent, Text message) {}

    Text sentence();

    String code();

    /** Under the buyer's estimate by a share. */
    record UnderEstimate(Ratio estimate, Ratio share) implements Detector {
        @Override
        public Map<String, Limit> limits(Map<String, Ratio> prices) {
            return same(prices, new Limit(estimate.times(Ratio.UNIT.minus(share)), estimate));
        }

        @Override
        public String code() {
            return "UNDER_ESTIMATE";
        }

        @Override
        public Text sentence() {
            return new Text(
                    "écart de %s %% sous l'estimation de %s ; signalé sous %s",
                    "%s %% under the estimate of %s; flagged below %s");
        }
    }

    /**
     * Double mean (double moyenne): the mean of the prices, without those far above it (and, if asked, far below it), is
     * taken again; a price under this second mean by a share is flagged.
     */
    record DoubleMean(Ratio farAbove, Optional<Ratio> farBelow, Ratio share) implements Detector {
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
            return same(prices, new Limit(second.times(Ratio.UNIT.minus(share)), second));
        }

        @Override
        public String code() {
            return "DOUBLE_MEAN";
        }

        @Override
        public Text sentence() {
            return new Text(
                    "écart de %s %% sous la seconde moyenne de %s ; signalé sous %s",
                    "%s %% under the second mean of %s; flagged below %s");
        }
    }

    /** The lowest price, under the second lowest by a share. */
    record UnderSecondLowest(Ratio share) implements Detector {
        @Override
        public Map<String, Limit> limits(Map<String, Ratio> prices) {
            var ascending = prices.entrySet().stream()
                    .sorted(Map.Entry.<String, Ratio>comparingByValue(Comparator.naturalOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
            if (ascending.size() < 2) {
                return Map.of();
            }
            var second = ascending.get(1).getValue();
            return Map.of(ascending.get(0).getKey(), new Limit(second.times(Ratio.UNIT.minus(share)), second));
        }

        @Override
        public String code() {
            return "UNDER_SECOND_LOWEST";
        }

        @Override
        public Text sentence() {
            return new Text(
                    "écart de %s %% sous la deuxième offre la moins chère (%s) ; signalé sous %s",
                    "%s %% under the second lowest price (%s); flagged below %s");
        }
    }

    /** What this detector says of one offer among all; nothing if it does not look at it. */
    default Optional<Flag> test(String offerId, Ratio price, Map<String, Limit> limits) {
        return Optional.ofNullable(limits.get(offerId))
                .filter(limit -> !limit.comparedWith().isZero())
                .map(limit -> limit.test(code(), price, sentence()));
    }

    private static Map<String, Limit> same(Map<String, Ratio> prices, Limit limit) {
        return prices.keySet().stream().collect(toMap(id -> id, id -> limit));
    }
}
