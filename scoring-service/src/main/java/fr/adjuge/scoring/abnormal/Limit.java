package fr.adjuge.scoring.abnormal;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import java.util.Map;

/**
 * A price below {@code value} is flagged.
 *
 * @param reference what the gap is a share of
 * @param flagsItself whether a price exactly at the limit is flagged as well
 */
public record Limit(Ratio value, Reference reference, boolean flagsItself) {

    private static final Text MESSAGE =
            new Text("%s %% %s (%s); flagged %s %s", "écart de %s %% %s (%s) ; signalé %s %s");

    private static final Text ABOVE = new Text("above %s", "au-dessus de %s");
    private static final Text UNDER = new Text("under %s", "sous %s");

    /** What a price is compared with: {@code l'estimation}, {@code the estimate}. */
    public record Reference(Text name, Ratio value) {

        Limit lessMoreThan(Ratio share) {
            return new Limit(value.times(Ratio.UNIT.minus(share)), this, false);
        }

        Limit lessAtLeast(Ratio share) {
            return new Limit(value.times(Ratio.UNIT.minus(share)), this, true);
        }
    }

    Flag test(String detector, Ratio price) {
        var gap = Ratio.UNIT.minus(price.dividedBy(reference.value())).times(Ratio.HUNDRED);
        var isFlagged = price.isBelow(value) || flagsItself && price.equals(value);
        return new Flag(detector, isFlagged, price, this, gap, message(gap));
    }

    private Text message(Ratio gap) {
        var side = (gap.isNegative() ? ABOVE : UNDER).with(reference.name());
        var reach = flagsItself ? new Text("up to", "jusqu'à") : new Text("below", "sous");
        return MESSAGE.with(
                Figure.rounded(gap.abs()), side, Figure.rounded(reference.value()), reach, Figure.rounded(value));
    }

    Map<String, Limit> forAll(Map<String, Ratio> prices) {
        return prices.keySet().stream().collect(toMap(id -> id, id -> this));
    }
}
