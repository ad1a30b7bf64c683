package fr.adjuge.scoring.abnormal;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
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
                        "price more than %s %% under the buyer's estimate",
                        "prix inférieur de plus de %s %% à l'estimation de l'acheteur")
                .with(new Figure(share.times(Ratio.HUNDRED)));
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        return new Limit.Reference(new Text("the estimate", "l'estimation"), estimate)
                .lessMoreThan(share)
                .forAll(prices);
    }
}
