package fr.adjuge.scoring.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a reader of a ranking should know before relying on it. */
public final class Observations {

    private static final Text TOTAL = new Text("total", "note totale");

    private Observations() {}

    public static List<Finding> on(Method method, List<Outcome> outcomes, OptionCombination combination) {
        var ranked = outcomes.stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .toList();
        var found = new ArrayList<Finding>();
        if (ranked.isEmpty()) {
            found.add(Finding.warning("no-offer-ranked", new Text("no offer is ranked", "aucune offre n'est classée")));
        }
        if (ranked.size() == 1) {
            found.add(Finding.information(
                    "single-offer",
                    new Text(
                            "one offer only is ranked: its relative marks are the maximum",
                            "une seule offre est classée : elle a les notes relatives maximales")));
        }
        found.addAll(ties(ranked));
        found.addAll(neutralised(method, ranked));
        found.addAll(free(ranked, combination));
        return found;
    }

    /** Equal totals: reported where they share a rank, and where an announced rule told them apart. */
    private static List<Finding> ties(List<Ranked> ranked) {
        var byTotal = ranked.stream().collect(groupingBy(Ranked::total, TreeMap<Ratio, List<Ranked>>::new, toList()));
        return byTotal.descendingMap().entrySet().stream()
                .filter(equal -> equal.getValue().size() > 1)
                .map(equal -> tie(equal.getKey(), equal.getValue()))
                .toList();
    }

    private static Finding tie(Ratio total, List<Ranked> equal) {
        var names = equal.stream().map(offer -> offer.offer().tenderer()).collect(joining(", "));
        var isShared = equal.stream().anyMatch(Ranked::tied);
        var finding = isShared
                ? Finding.warning(
                        "tie",
                        new Text("tied at rank %d: %s", "ex æquo au rang %d : %s")
                                .with(equal.get(0).rank(), names))
                : Finding.information(
                        "tie-broken",
                        new Text(
                                        "equal totals, told apart by the announced rule: %s",
                                        "à égalité de points, départagées par la règle annoncée : %s")
                                .with(names));
        return finding.showing(TOTAL, total);
    }

    /** A best mark of zero cannot be raised to the maximum: every mark stays zero, and the criterion has no effect. */
    private static List<Finding> neutralised(Method method, List<Ranked> ranked) {
        return method.tree()
                .filter(Criterion::rescaled)
                .filter(criterion ->
                        !ranked.isEmpty() && marks(ranked, criterion).allMatch(Ratio::isZero))
                .map(criterion -> Finding.warning(
                        "criterion-neutralised",
                        new Text(
                                        "every mark on “%s” is zero: the criterion has no effect",
                                        "toutes les notes du critère « %s » sont nulles : il est sans effet")
                                .with(criterion.name())))
                .toList();
    }

    private static Stream<Ratio> marks(List<Ranked> ranked, Criterion criterion) {
        return ranked.stream()
                .flatMap(offer -> Stream.ofNullable(offer.rawMarks().get(criterion.id())));
    }

    private static List<Finding> free(List<Ranked> ranked, OptionCombination combination) {
        return ranked.stream()
                .filter(offer -> offer.offer()
                        .priceWith(combination)
                        .filter(Ratio::isZero)
                        .isPresent())
                .map(offer -> Finding.warning(
                        "free-offer",
                        new Text(
                                        "the offer of %s is free: ask for justifications",
                                        "le prix de l'offre de %s est nul : demander des justifications")
                                .with(offer.offer().tenderer())))
                .toList();
    }
}
