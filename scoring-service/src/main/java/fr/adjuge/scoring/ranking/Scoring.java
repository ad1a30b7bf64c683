package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Outcome.Eliminated;
import fr.adjuge.scoring.ranking.Outcome.Irregular;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Scores offers by the announced method.
 *
 * <ol>
 *   <li>An offer that cannot be compared (no price, a required option unpriced) is irregular.
 *   <li>An offer below a minimum is eliminated, before any rescaling.
 *   <li>Among the admitted offers, quality marks are rescaled to the best and amounts become marks.
 *   <li>Total = Σ criterion weight × mark; ranks follow from exact totals, equal ones share a rank.
 * </ol>
 *
 * <p>The order of the offers has no influence, and an eliminated offer changes nothing for the others.
 */
public final class Scoring {

    private static final Comparator<Offer> BY_ID = Comparator.comparing(Offer::id);

    private final Method method;
    private final OptionCombination combination;
    private final Totals totals;
    private final Map<String, Integer> places;

    private Scoring(Method method, OptionCombination combination) {
        this.method = method;
        this.combination = combination;
        this.totals = new Totals(method, combination);
        this.places = Marks.places(method);
    }

    /** Returns one outcome per offer: ranked ones by rank, then the others by id. */
    public static List<Outcome> score(Method method, List<Offer> offers, OptionCombination combination) {
        return new Scoring(method, combination)
                .score(offers.stream().sorted(BY_ID).toList());
    }

    /** Which base offers can be compared at all: those need their marks. */
    public static Predicate<Offer> comparable(Method method) {
        var comparability = new Comparability(method, OptionCombination.NONE);
        return offer -> comparability.faultsOf(offer).isEmpty();
    }

    private List<Outcome> score(List<Offer> offers) {
        var irregular = irregular(offers);
        var analysed = offers.stream()
                .filter(offer -> !irregular.containsKey(offer.id()))
                .toList();
        var admission = Admission.among(method, combination, analysed);
        var admitted = admission.admitted();
        var comparison = Comparison.rescaled(method, combination, admitted, analysed);
        var unrescaled = comparison.withoutRescaling();
        var ranked = admitted.stream()
                .map(offer -> Ranked.unplaced(offer, new Computation(offer, comparison, unrescaled, totals), places))
                .toList();

        var outcomes = new ArrayList<Outcome>(new Ranking(method, combination).rank(ranked));
        for (var offer : offers) {
            var faulty = irregular.get(offer.id());
            if (faulty != null) {
                outcomes.add(faulty);
            } else if (!admission.shortfallsOf(offer).isEmpty()) {
                outcomes.add(new Eliminated(
                        offer, Marks.of(places, unrescaled.ownMarks(offer)), admission.shortfallsOf(offer)));
            }
        }
        return List.copyOf(outcomes);
    }

    private Map<String, Irregular> irregular(List<Offer> offers) {
        var comparability = new Comparability(method, combination);
        var irregular = new LinkedHashMap<String, Irregular>();
        for (var offer : offers) {
            var faults = comparability.faultsOf(offer);
            if (!faults.isEmpty()) {
                irregular.put(offer.id(), new Irregular(offer, faults));
            }
        }
        return irregular;
    }
}
