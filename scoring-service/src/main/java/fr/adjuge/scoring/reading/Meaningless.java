package fr.adjuge.scoring.reading;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.PriceFormula.Id;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.TieBreak.Rule;
import fr.adjuge.scoring.method.Method;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a method announces and no ranking could apply: it is refused while it can be changed. */
final class Meaningless {

    private static final Text NO_PRICE_MARK = new Text(
            "by this formula the price has no mark, which could have a minimum",
            "selon cette formule le prix n'a pas de note, qui pourrait avoir un minimum");
    private static final Text NO_MARK_TOTAL = new Text(
            "by this price formula the total is no mark, which could have a minimum",
            "selon cette formule de prix le total n'est pas une note, qui pourrait avoir un minimum");
    private static final Text NO_PRICE = new Text(
            "this method compares no price: no tie can be broken by it",
            "cette méthode ne compare aucun prix : il ne peut pas départager");

    private Meaningless() {}

    static List<Breach> in(ScoringMethod sent, Method method, String at) {
        return Stream.of(minimumOfUnmarkedPrice(sent, at), minimumTotal(sent, method, at), lowerPrice(sent, method, at))
                .flatMap(breaches -> breaches)
                .toList();
    }

    private static Stream<Breach> minimumOfUnmarkedPrice(ScoringMethod sent, String at) {
        var unmarked = IntStream.range(0, sent.criteria().size())
                .filter(place -> isUnmarked(sent.criteria().get(place)))
                .boxed()
                .toList();
        var own = unmarked.stream()
                .filter(place -> sent.criteria().get(place).minimumMark().isPresent())
                .map(place -> Breach.of(at + "/criteria/" + place + "/minimumMark", NO_PRICE_MARK));
        var common = sent.minimumMark().stream()
                .filter(minimum -> minimum.priceToo()
                        && minimum.appliesTo() != ScoringMethod.MinimumMark.Scope.SUB_CRITERIA
                        && !unmarked.isEmpty())
                .map(minimum -> Breach.of(at + "/minimumMark/priceToo", NO_PRICE_MARK));
        return Stream.concat(own, common);
    }

    private static boolean isUnmarked(Criterion criterion) {
        return criterion
                .priceFormula()
                .filter(formula -> formula.id() == Id.RATIO || formula.id() == Id.AWARD_ON_VALUE)
                .isPresent();
    }

    private static Stream<Breach> minimumTotal(ScoringMethod sent, Method method, String at) {
        return sent.minimumTotal().stream()
                .filter(minimum -> method.leavesPriceUnmarked())
                .map(minimum -> Breach.of(at + "/minimumTotal", NO_MARK_TOTAL));
    }

    private static Stream<Breach> lowerPrice(ScoringMethod sent, Method method, String at) {
        return IntStream.range(0, sent.tieBreaks().size())
                .filter(place -> sent.tieBreaks().get(place).rule() == Rule.LOWER_PRICE && !method.comparesPrices())
                .mapToObj(place -> Breach.of(at + "/tieBreaks/" + place + "/rule", NO_PRICE));
    }
}
