package fr.adjuge.scoring.simulation;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quality Q of 60 and price P of 40 on scales of 100, by the inverse formula, and a few offers. */
final class Duel {

    private Duel() {}

    static Case between(Offer... offers) {
        return by(new PriceFormula.Inverse(), offers);
    }

    static Case by(PriceFormula formula, Offer... offers) {
        return by(List.of(quality("Q", 60), price(40, formula)), offers);
    }

    static Case by(List<Criterion> criteria, Offer... offers) {
        return new Case(
                new Method(
                        Optional.empty(),
                        Ratio.HUNDRED,
                        Ratio.HUNDRED,
                        criteria,
                        Optional.empty(),
                        Reading.DEFAULT,
                        Rounding.NONE,
                        new TotalRule.WeightedSum(),
                        List.of(),
                        List.of()),
                List.of(offers),
                OptionCombination.NONE);
    }

    /** Quality and price below one criterion that is all the total. */
    static Case composed(Offer... offers) {
        var parts = List.of(quality("Q", 60), price(40, new PriceFormula.Inverse()));
        return by(List.of(criterion("W", 100, new Judgement.Marks(), parts)), offers);
    }

    static Criterion quality(String id, long weight) {
        return criterion(id, weight, new Judgement.Marks(), List.of());
    }

    static Criterion price(long weight, PriceFormula formula) {
        return criterion("P", weight, new Judgement.Price(formula), List.of());
    }

    static Criterion criterion(String id, long weight, Judgement judgement, List<Criterion> parts) {
        return new Criterion(id, id, Ratio.of(weight), judgement, Scale.of(100), Optional.empty(), false, false, parts);
    }

    /** {@code marks}: {@code "Q=90 D=20"}; those of several evaluators one after the other. */
    static Offer offer(String id, String price, String marks) {
        Map<String, List<Ratio>> given = new HashMap<>();
        for (var mark : marks.split(" ")) {
            var equals = mark.indexOf('=');
            given.computeIfAbsent(mark.substring(0, equals), criterion -> new ArrayList<>())
                    .add(Ratio.of(mark.substring(equals + 1)));
        }
        return new Offer(id, id, Optional.empty(), Optional.of(Ratio.of(price)), Map.of(), Map.of(), given);
    }
}
