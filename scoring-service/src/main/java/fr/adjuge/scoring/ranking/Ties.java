package fr.adjuge.scoring.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Equal totals: a tie where offers share a rank; told apart where an announced rule gave them ranks of their own. */
final class Ties {

    private static final Text TOTAL = new Text("total", "note totale");
    private static final Text TIE = new Text("tied at rank %d: %s", "ex æquo au rang %d : %s");
    private static final Text BROKEN = new Text(
            "equal totals, told apart by the announced rule: %s",
            "à égalité de points, départagées par la règle annoncée : %s");
    private static final Text WITH_RANK = new Text("%s (rank %d)", "%s (rang %d)");

    private Ties() {}

    /** {@code ranked}: best first. */
    static List<Finding> among(List<Ranked> ranked, Edition edition) {
        var byTotal = ranked.stream().collect(groupingBy(Ranked::total, TreeMap<Ratio, List<Ranked>>::new, toList()));
        var equal = byTotal.descendingMap().values().stream().filter(offers -> offers.size() > 1);
        return edition.isBefore(Edition.SECOND)
                ? equal.map(Ties::asOneTie).toList()
                : equal.flatMap(Ties::toldApart).toList();
    }

    private static Stream<Finding> toldApart(List<Ranked> equal) {
        var byRank = equal.stream().collect(groupingBy(Ranked::rank, TreeMap<Integer, List<Ranked>>::new, toList()));
        var broken = byRank.size() == 1 ? Stream.<Finding>empty() : Stream.of(broken(equal));
        return Stream.concat(
                broken,
                byRank.values().stream().filter(offers -> offers.size() > 1).map(Ties::tie));
    }

    private static Finding broken(List<Ranked> equal) {
        var places = equal.stream()
                .map(offer -> WITH_RANK.with(offer.offer().tenderer(), offer.rank()))
                .toList();
        return Finding.information("tie-broken", BROKEN.with(places)).showing(TOTAL, total(equal));
    }

    private static Finding tie(List<Ranked> equal) {
        return Finding.warning("tie", TIE.with(equal.get(0).rank(), names(equal)))
                .showing(TOTAL, total(equal));
    }

    private static Finding asOneTie(List<Ranked> equal) {
        return equal.stream().anyMatch(Ranked::tied)
                ? tie(equal)
                : Finding.information("tie-broken", BROKEN.with(names(equal))).showing(TOTAL, total(equal));
    }

    private static Ratio total(List<Ranked> equal) {
        return equal.get(0).total();
    }

    private static String names(Collection<Ranked> offers) {
        return offers.stream().map(offer -> offer.offer().tenderer()).collect(joining(", "));
    }
}
