package fr.adjuge.scoring.abnormal;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.util.Map;
import java.util.Optional;

/**
 * Belgium, for works: with four, five or six offers, a price at least 15 % under the mean of those that remain without
 * the lowest and the highest has to be examined.
 *
 * <p>Source: arrêté royal of 18 April 2017, art. 36 § 4, as the Belgian Conseil d'État recalls it (n° 249334 of 24
 * December 2020). From seven offers on the mean is taken otherwise; this part was not read in a source, so that the
 * detector does not look at seven offers or more.
 */
public record BelgianArticle36() implements Detector {

    private static final int FEWEST = 4;
    private static final int MOST = 6;
    private static final Ratio SHARE = Ratio.of(15, 100);

    @Override
    public String code() {
        return "BELGIUM_ARTICLE_36";
    }

    @Override
    public Text rule() {
        return new Text(
                "with four to six offers: price at least 15 % under the mean of the offers without the lowest and the highest",
                "de quatre à six offres : prix inférieur d'au moins 15 % à la moyenne des offres sans la plus basse ni la plus élevée");
    }

    @Override
    public Optional<String> source() {
        return Optional.of(
                "Belgique, arrêté royal du 18 avril 2017, art. 36 § 4 (Conseil d'État de Belgique, n° 249334)");
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        if (prices.size() < FEWEST || prices.size() > MOST) {
            return Map.of();
        }
        var inner = prices.values().stream()
                .sorted()
                .skip(1)
                .limit(prices.size() - 2L)
                .toList();
        return new Limit.Reference(
                        new Text("the mean without the extremes", "la moyenne sans les extrêmes"), Ratio.mean(inner))
                .lessAtLeast(SHARE)
                .forAll(prices);
    }
}
