package fr.adjuge.scoring.simulation;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How near the ranking is to another one: single marks, prices, minimums. */
public final class Sensitivity {

    private static final Ratio CENT = Ratio.of(1, 100);

    private final Case official;
    private final List<Outcome> outcomes;
    private final Standing standing;

    public Sensitivity(Case official) {
        this.official = official;
        this.outcomes = official.outcomes();
        this.standing = Standing.of(outcomes);
    }

    public Standing standing() {
        return standing;
    }

    /** A mark which, moved by one step of its scale, changes the winner. */
    public record DecisiveStep(String offerId, String criterionId, Ratio given, Ratio moved, List<String> winners) {}

    public List<DecisiveStep> decisiveSteps() {
        var found = new ArrayList<DecisiveStep>();
        for (var offer : official.offers()) {
            for (var criterion : official.method().markedCriteria()) {
                given(offer, criterion).ifPresent(mark -> steps(criterion, mark).forEach(moved -> {
                    var winners = official.with(offer.marked(criterion.id(), official.combination(), moved))
                            .standing()
                            .winners();
                    if (!winners.equals(standing.winners())) {
                        found.add(new DecisiveStep(offer.id(), criterion.id(), mark, moved, winners));
                    }
                }));
            }
        }
        return found;
    }

    /** Where several evaluators marked there is no single mark to move. */
    private Optional<Ratio> given(Offer offer, Criterion criterion) {
        return offer.marks(criterion.id(), official.combination())
                .filter(marks -> marks.size() == 1)
                .map(marks -> marks.get(0));
    }

    private static Stream<Ratio> steps(Criterion criterion, Ratio mark) {
        var step = criterion.scale().step();
        return Stream.of(mark.minus(step), mark.plus(step)).filter(criterion.scale()::accepts);
    }

    /** At {@code price} or less, without options, the offer is first or shares the first rank. */
    public record TippingPrice(String offerId, Ratio price, Ratio present) {}

    /**
     * To the cent, for the offers at the second rank. A formula whose marks do not fall with the price has none that
     * could be found by halving; such a formula is unlawful.
     */
    public List<TippingPrice> tippingPrices() {
        return official.offers().stream()
                .filter(offer -> standing.seconds().contains(offer.id()))
                .flatMap(offer -> tippingPrice(offer).stream())
                .toList();
    }

    private Optional<TippingPrice> tippingPrice(Offer offer) {
        if (offer.price().isEmpty() || !wins(offer, CENT)) {
            return Optional.empty();
        }
        var present = offer.price().get();
        var wins = CENT;
        var loses = present;
        while (loses.minus(wins).isAbove(CENT)) {
            var middle = wins.plus(loses).dividedBy(Ratio.of(2)).rounded(2, RoundingMode.DOWN);
            if (wins(offer, middle)) {
                wins = middle;
            } else {
                loses = middle;
            }
        }
        return Optional.of(new TippingPrice(offer.id(), wins, present));
    }

    private boolean wins(Offer offer, Ratio price) {
        return official.with(offer.at(price)).standing().winners().contains(offer.id());
    }

    /** {@code margin} is negative below the minimum. */
    public record Margin(String offerId, String criterionId, Ratio mark, Ratio minimum, Ratio margin) {}

    public List<Margin> margins() {
        var margins = new ArrayList<Margin>();
        outcomes.forEach(outcome -> official.method().tree().forEach(criterion -> criterion
                .minimum()
                .ifPresent(minimum -> Optional.ofNullable(outcome.rawMarks().get(criterion.id()))
                        .ifPresent(mark -> margins.add(new Margin(
                                outcome.offer().id(), criterion.id(), mark, minimum, mark.minus(minimum)))))));
        return margins;
    }

    /** {@code respected}: the better offer ranks higher, as it must. */
    public record Dominance(String better, String worse, boolean respected) {}

    /** Pairs of ranked offers of which one is no worse on any criterion and better on one. */
    public List<Dominance> dominances() {
        var ranked = outcomes.stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .toList();
        return ranked.stream()
                .flatMap(better -> ranked.stream()
                        .filter(worse -> dominates(better, worse))
                        .map(worse ->
                                new Dominance(better.offer().id(), worse.offer().id(), better.rank() < worse.rank())))
                .toList();
    }

    private boolean dominates(Ranked better, Ranked worse) {
        var advantages = compared(official.method().criteria())
                .map(criterion -> advantage(better, worse, criterion))
                .toList();
        return advantages.stream().noneMatch(Ratio::isNegative)
                && advantages.stream().anyMatch(advantage -> !advantage.isZero());
    }

    /** A criterion composed of price or cost and quality is compared part by part. */
    private static Stream<Criterion> compared(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion ->
                        criterion.isFinancial() && !criterion.subCriteria().isEmpty()
                                ? compared(criterion.subCriteria())
                                : Stream.of(criterion));
    }

    /** In marks of quality, or in euros of price or cost, whatever a formula makes of them. */
    private Ratio advantage(Ranked better, Ranked worse, Criterion criterion) {
        return criterion.isFinancial()
                ? amount(criterion, worse.offer()).minus(amount(criterion, better.offer()))
                : mark(criterion, better).minus(mark(criterion, worse));
    }

    private Ratio amount(Criterion criterion, Offer offer) {
        return criterion.judgement() instanceof Judgement.Cost
                ? Objects.requireNonNull(offer.costs().get(criterion.id()))
                : offer.priceWith(official.combination()).orElseThrow();
    }

    private static Ratio mark(Criterion criterion, Ranked ranked) {
        return Objects.requireNonNull(ranked.rawMarks().get(criterion.id()));
    }
}
