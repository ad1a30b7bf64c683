package fr.adjuge.scoring.abnormal;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.util.Map;
import java.util.Optional;

/**
 * A detector of abnormally low prices. The buyer has to detect them by any means (art. L2152-6 CCP), to ask before
 * deciding anything (art. R2152-3 CCP), and may not exclude by formula: a detector only flags.
 *
 * <p>Its input is the prices of the regular offers before they are marked, by offer id. Shares are fractions of 1.
 */
public sealed interface Detector
        permits UnderEstimate, DoubleMean, UnderSecondLowest, BelgianArticle36, ItalianMethodA, SpanishArticle85 {

    String code();

    /** What is flagged, with the figures of this detector. */
    Text rule();

    /** The law that the rule was taken from; none for what is only practice. */
    default Optional<String> source() {
        return Optional.empty();
    }

    /** The limit that each of these prices is held against; a price without limit is not looked at. */
    Map<String, Limit> limits(Map<String, Ratio> prices);

    /** What this detector says of each price it looks at, by offer id. */
    default Map<String, Flag> test(Map<String, Ratio> prices) {
        return limits(prices).entrySet().stream()
                .filter(limited -> !limited.getValue().reference().value().isZero())
                .collect(toMap(Map.Entry::getKey, limited -> limited.getValue()
                        .test(code(), prices.getOrDefault(limited.getKey(), Ratio.NOUGHT))));
    }
}
