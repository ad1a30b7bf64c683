package fr.adjuge.scoring.abnormal;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import java.util.Comparator;
import java.util.Map;

/** The lowest price, under the second lowest by more than a share. */
public record UnderSecondLowest(Ratio share) implements Detector {

    @Override
    public String code() {
        return "UNDER_SECOND_LOWEST";
    }

    @Override
    public Text rule() {
        return new Text(
                        "lowest price, more than %s %% under the second lowest",
                        "prix le plus bas, inférieur de plus de %s %% au deuxième prix le plus bas")
                .with(new Figure(share.times(Ratio.HUNDRED)));
    }

    @Override
    public Map<String, Limit> limits(Map<String, Ratio> prices) {
        var ascending = prices.entrySet().stream()
                .sorted(Map.Entry.<String, Ratio>comparingByValue(Comparator.naturalOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ascending.size() < 2) {
            return Map.of();
        }
        var second = new Limit.Reference(
                new Text("the second lowest price", "la deuxième offre la moins chère"),
                ascending.get(1).getValue());
        return Map.of(ascending.get(0).getKey(), second.lessMoreThan(share));
    }
}
