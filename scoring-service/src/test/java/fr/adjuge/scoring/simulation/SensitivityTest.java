package fr.adjuge.scoring.simulation;

import static fr.adjuge.scoring.simulation.Duel.criterion;
import static fr.adjuge.scoring.simulation.Duel.offer;
import static fr.adjuge.scoring.simulation.Duel.quality;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.simulation.Sensitivity.DecisiveStep;
import fr.adjuge.scoring.simulation.Sensitivity.Dominance;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    @Test
    void standsOnTheOfficialRanking() {
        var ranks = new Sensitivity(SimulationTest.INRAE).standing().ranks();

        assertThat(ranks.keySet()).containsExactly("B", "F", "G", "A", "C");
        assertThat(ranks.values()).containsExactly(1, 2, 2, 4, 5);
    }

    /** 47.4 + 20 = 67.4 against 27 + 40 = 67; a mark more or less is worth 0.6. */
    @Test
    void callsAStepDecisiveThatIsWorthMoreThanTheLead() {
        var close = Duel.between(offer("X", "200", "Q=79"), offer("Y", "100", "Q=45"));

        assertThat(new Sensitivity(close).decisiveSteps())
                .containsExactly(
                        new DecisiveStep("X", "Q", Ratio.of(79), Ratio.of(78), List.of("Y")),
                        new DecisiveStep("Y", "Q", Ratio.of(45), Ratio.of(46), List.of("Y")));
    }

    /** The same, X's mark of 79 being the mean of two evaluators. */
    @Test
    void movesNoMarkWhereSeveralEvaluatorsGaveOne() {
        var close = Duel.between(offer("X", "200", "Q=79 Q=79"), offer("Y", "100", "Q=45"));

        assertThat(new Sensitivity(close).decisiveSteps())
                .extracting(DecisiveStep::offerId)
                .containsExactly("Y");
    }

    /** From A to B, G, F and C the technical value falls with the price: 3.2, 3, 2.85, 2.8, 2. */
    @Test
    void findsNoDominanceWhereABetterQualityHasItsPrice() {
        assertThat(new Sensitivity(SimulationTest.INRAE).dominances()).isEmpty();
    }

    @Test
    void findsNoDominanceBetweenOffersThatAreAlike() {
        var alike = Duel.between(offer("X", "100", "Q=50"), offer("Y", "100", "Q=50"));

        assertThat(new Sensitivity(alike).dominances()).isEmpty();
    }

    /** X costs less to buy and more to use, and only the cost over the life cycle is a criterion. */
    @Test
    void comparesTheAmountsThatAreCriteriaAndNoOthers() {
        var byCost = Duel.by(
                List.of(
                        quality("Q", 60),
                        criterion("K", 40, new Judgement.Cost(new PriceFormula.Inverse()), List.of())),
                costing("X", "100", 300),
                costing("Y", "110", 200));

        assertThat(new Sensitivity(byCost).dominances()).containsExactly(new Dominance("Y", "X", true));
    }

    private static Offer costing(String id, String price, long cost) {
        var offer = offer(id, price, "Q=50");
        return new Offer(id, id, Optional.empty(), offer.price(), Map.of(), Map.of("K", Ratio.of(cost)), offer.marks());
    }

    /** Y has the lower price and X the better quality, of which one criterion is composed. */
    @Test
    void comparesPriceAndQualityPartByPartWhereOneCriterionHasBoth() {
        assertThat(new Sensitivity(Duel.composed(offer("X", "200", "Q=90"), offer("Y", "100", "Q=45"))).dominances())
                .isEmpty();
        assertThat(new Sensitivity(Duel.composed(offer("X", "200", "Q=90"), offer("Y", "100", "Q=90"))).dominances())
                .containsExactly(new Dominance("Y", "X", true));
    }

    /** Y is cheaper at equal quality, and X, at the very estimate, has the better mark: 30 + 40 against 30 + 20. */
    @Test
    void findsTheDominanceThatAnUnlawfulFormulaTurnsRound() {
        var unlawful = Duel.by(
                new PriceFormula.EstimateDistance(Ratio.of(200)), offer("X", "200", "Q=50"), offer("Y", "100", "Q=50"));

        assertThat(new Sensitivity(unlawful).dominances()).containsExactly(new Dominance("Y", "X", false));
    }

    /** 30 + 40 = 70, and 30 + 40 × 100/101 = 69.6 rounded to 70: X does not rank higher, as it must. */
    @Test
    void findsADominanceNotRespectedWhereTheRankIsShared() {
        var exact = Duel.between(offer("X", "100", "Q=50"), offer("Y", "101", "Q=50"));
        var rounded = exact.by(exact.method()
                .withRounding(new Rounding(Map.of(Step.TOTAL, new Rounding.Rule(0, RoundingMode.HALF_UP)))));

        assertThat(new Sensitivity(exact).dominances()).containsExactly(new Dominance("X", "Y", true));
        assertThat(new Sensitivity(rounded).dominances()).containsExactly(new Dominance("X", "Y", false));
    }
}
