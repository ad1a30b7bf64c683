package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Competition ranking (1, 2, 2, 4) on exact totals. Only an announced rule breaks a tie: inventing one after the
 * opening would breach transparency. Offers of one rank keep the order in which they are given: that of their ids.
 */
final class Ranking {

    private static final Comparator<Ranked> BY_TOTAL = Comparator.comparing(Ranked::total);

    private final Method method;
    private final OptionCombination combination;

    Ranking(Method method, OptionCombination combination) {
        this.method = method;
        this.combination = combination;
    }

    List<Ranked> rank(List<Ranked> offers) {
        var order = order(offers);
        var sorted = offers.stream().sorted(order).toList();
        var ranked = new ArrayList<Ranked>();
        for (var i = 0; i < sorted.size(); i++) {
            var tiedBefore = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            var tiedAfter = i + 1 < sorted.size() && order.compare(sorted.get(i), sorted.get(i + 1)) == 0;
            var rank = tiedBefore ? ranked.get(i - 1).rank() : i + 1;
            ranked.add(sorted.get(i).at(rank, tiedBefore || tiedAfter));
        }
        return ranked;
    }

    /** Best first. */
    private Comparator<Ranked> order(List<Ranked> offers) {
        var order = byTotal(offers);
        for (var tieBreak : method.tieBreaks()) {
            order = order.thenComparing(better(tieBreak));
        }
        return order;
    }

    private Comparator<Ranked> byTotal(List<Ranked> offers) {
        if (method.totalRule() instanceof TotalRule.PriceLessQuality) {
            return BY_TOTAL;
        }
        if (method.totalRule() instanceof TotalRule.QualityPerPrice rule
                && rule.decidingCriterion().isPresent()) {
            return withinBand(offers, rule.band(), rule.decidingCriterion().get());
        }
        return BY_TOTAL.reversed();
    }

    private Comparator<Ranked> withinBand(List<Ranked> offers, Ratio band, String criterionId) {
        var best = offers.stream()
                .map(Ranked::total)
                .max(Comparator.naturalOrder())
                .orElse(Ratio.NOUGHT);
        var limit = best.times(Ratio.UNIT.minus(band));
        var byMark = better(new TieBreak.HigherMark(criterionId));
        Comparator<Ranked> bandFirst =
                Comparator.comparing(ranked -> ranked.total().isBelow(limit));
        return bandFirst
                .thenComparing((one, other) -> one.total().isBelow(limit) ? 0 : byMark.compare(one, other))
                .thenComparing(BY_TOTAL.reversed());
    }

    private Comparator<Ranked> better(TieBreak tieBreak) {
        if (tieBreak instanceof TieBreak.HigherMark rule && !isUnmarkedPrice(rule.criterionId())) {
            Comparator<Ranked> higherMark = Comparator.comparing(
                    ranked -> Optional.ofNullable(ranked.finalMarks().get(rule.criterionId()))
                            .orElseThrow());
            return higherMark.reversed();
        }
        Function<Ranked, Optional<Ratio>> price = ranked -> ranked.offer().priceWith(combination);
        return method.edition().isBefore(Edition.SECOND)
                ? Comparator.comparing(ranked -> price.apply(ranked).orElse(Ratio.NOUGHT))
                : Comparator.comparing((Ranked ranked) -> price.apply(ranked).isEmpty())
                        .thenComparing(ranked -> price.apply(ranked).orElse(Ratio.NOUGHT));
    }

    private boolean isUnmarkedPrice(String criterionId) {
        return method.tree()
                .anyMatch(criterion ->
                        criterion.id().equals(criterionId) && criterion.judgement() instanceof Judgement.UnmarkedPrice);
    }
}
