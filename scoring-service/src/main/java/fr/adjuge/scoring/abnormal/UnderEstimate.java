package fr.adjuge.scoring.abnormal;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import java.util.Map;

/** Under the buyer's estimate by more than a share. */
public record UnderEstimate(Ratio estimate, Ratio share) implements Detector {

    @Override
    public String code() {
        return "UNDER_ESTIMATE";
    }

    @Override
    public Text rule() {
        return new Text(
                        "prix inférieur de plus de %s %% à l'estimation de l'acheteur",
                        "price more than %s %% under the buyer's estimate")
                .with(new Figure(share.times(Ratio.HUNDRED)));
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        return new Limit.Reference("l'estimation", "the estimate", estimate)
                .lessMoreThan(share)
                .forAll(prices);
    }
}
