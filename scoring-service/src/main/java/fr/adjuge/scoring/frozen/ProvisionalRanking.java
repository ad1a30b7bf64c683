package fr.adjuge.scoring.frozen;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.fast.FastRanking.Standing;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the ranking would be with the marks of now: under the official combination, without explanations. It is the same
 * by whichever way; exact scoring is asked only where the fast ranking does not go.
 */
public final class ProvisionalRanking {

    private final ResultWriter writer;
    private final List<Offer> offers;
    private final OptionCombination official;

    private ProvisionalRanking(ResultWriter writer, List<Offer> offers, OptionCombination official) {
        this.writer = writer;
        this.offers = offers;
        this.official = official;
    }

    /**
     * @param sent the method as it was announced, {@code method} the same as it is computed with
     * @param offers with all their marks
     * @param combination the recorded options
     */
    public static CombinationRanking of(
            ScoringMethod sent, Method method, List<Offer> offers, List<String> combination) {
        var official = method.combination(combination);
        var writer = new ResultWriter(method, sent.currency());
        return ReadableResult.ranking(
                FastRanking.standing(method, offers, official)
                        .map(new ProvisionalRanking(writer, offers, official)::places)
                        .orElseGet(() -> writer.ranking(Scoring.score(method, offers, official), official)),
                sent.currency());
    }

    private FrozenResult.Combination places(Standing standing) {
        var byId = offers.stream().collect(toMap(Offer::id, offer -> offer));
        var places = new ArrayList<FrozenResult.Place>();
        for (var place : standing.ranked()) {
            var offer = Objects.requireNonNull(byId.remove(place.offerId()));
            places.add(place(offer, "RANKED", Optional.of(place.rank()), Optional.of(place.total())));
        }
        var eliminated = new HashSet<>(standing.eliminated());
        byId.values().stream()
                .sorted(Comparator.comparing(Offer::id))
                .map(offer -> place(
                        offer,
                        eliminated.contains(offer.id()) ? "ELIMINATED" : "IRREGULAR",
                        Optional.empty(),
                        Optional.empty()))
                .forEach(places::add);
        return new FrozenResult.Combination(official.optionIds(), places);
    }

    private FrozenResult.Place place(Offer offer, String outcome, Optional<Integer> rank, Optional<Ratio> total) {
        return new FrozenResult.Place(
                offer.id(), outcome, rank, writer.price(offer, official), total.map(Ratio::toString));
    }
}
