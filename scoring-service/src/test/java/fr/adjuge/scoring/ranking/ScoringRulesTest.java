package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static fr.adjuge.scoring.ranking.Methods.part;
import static fr.adjuge.scoring.ranking.Methods.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Outcome.Eliminated;
import fr.adjuge.scoring.ranking.Outcome.Irregular;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRulesTest {

    final Methods methods = new Methods();

    @Test
    void addsWeightedMarks() {
        // x: 60 × 8/10 + 40 × 100/100; y: 60 × 9/10 + 40 × 100/125.
        var outcomes = score(offer("x", "100", "Q=8"), offer("y", "125", "Q=9"));

        assertThat(Ranks.total(outcomes, "x")).isEqualTo("88");
        assertThat(Ranks.total(outcomes, "y")).isEqualTo("86");
    }

    @Test
    void reportsTiesAndNeverBreaksThemUnasked() {
        methods.quality = Methods.of(methods.quality, Optional.empty(), true, List.of());
        var outcomes = score(offer("x", "100", "Q=5"), offer("y", "100", "Q=5"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x 1 y");
        assertThat(observed(outcomes)).contains("tie");
    }

    /** x: 60 × 4/10 + 40 = 64; y: 60 × 8/10 + 40 × 40/100 = 64. */
    @ParameterizedTest
    @CsvSource({"price, x y", "quality, y x"})
    void breaksATieByTheAnnouncedRuleOnly(String rule, String order) {
        methods.tieBreaks = List.of(rule.equals("price") ? new TieBreak.LowerPrice() : new TieBreak.HigherMark("Q"));
        var outcomes = score(offer("x", "40", "Q=4"), offer("y", "100", "Q=8"));

        assertThat(Ranks.total(outcomes, "x")).isEqualTo(Ranks.total(outcomes, "y"));
        assertThat(Ranks.ranked(outcomes))
                .extracting(ranked -> ranked.offer().id())
                .containsExactly(order.split(" "));
        assertThat(Ranks.ranked(outcomes)).extracting(Outcome.Ranked::rank).containsExactly(1, 2);
        assertThat(observed(outcomes)).contains("tie-broken").doesNotContain("tie");
    }

    @Test
    void eliminatesAnOfferThatDoesNotFulfilARequirement() {
        methods.others = List.of(requirement("R"));

        var outcomes = score(offer("x", "100", "Q=8 R=1"), offer("y", "50", "Q=9 R=0"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x");
        assertThat(Ranks.total(outcomes, "x")).isEqualTo("88");
        assertThat(reasons(outcomes.get(1))).containsExactly("requirement-not-fulfilled");
    }

    @Test
    void testsMinimumsOfSubCriteriaWhereTheyAreAnnounced() {
        methods.quality = Methods.of(
                methods.quality,
                Optional.empty(),
                false,
                List.of(
                        part("Q1", 50, Scale.of(10), Optional.of(Ratio.of(3))),
                        part("Q2", 50, Scale.of(10), Optional.empty())));

        var outcomes = score(offer("x", "100", "Q1=3 Q2=1"), offer("y", "100", "Q1=2 Q2=10"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x");
        assertThat(reasons(outcomes.get(1))).containsExactly("below-minimum");
    }

    /** 60 × 5/10 + 40 × 100/200 = 50: at the minimum; one point of quality less is below it. */
    @Test
    void testsAMinimumOfTheTotalBeforeRescaling() {
        methods.minimumTotal = Optional.of(Ratio.of(50));
        methods.quality = Methods.of(methods.quality, Optional.empty(), true, List.of());

        var outcomes = score(offer("x", "100", "Q=5"), offer("y", "200", "Q=5"), offer("z", "200", "Q=4"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x 2 y");
        assertThat(reasons(outcomes.get(2))).containsExactly("below-minimum-total");
    }

    /** 10 × 100/250 = 4 is below 5; among x and y alone y has 10 × 100/160 = 6.25. */
    @Test
    void testsAMinimumOnThePriceWhereOneIsAnnounced() {
        methods.price = Methods.of(methods.price, Optional.of(Ratio.of(5)), false, List.of());

        var outcomes = score(offer("x", "100", "Q=5"), offer("y", "160", "Q=5"), offer("z", "250", "Q=10"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x 2 y");
    }

    /** Q1 on 20 counts half of it on the scale of 10: (16/2 × 50 + 4 × 50) ÷ 100 = 6. */
    @Test
    void bringsSubCriteriaToTheScaleOfTheirCriterion() {
        methods.quality = Methods.of(
                methods.quality,
                Optional.empty(),
                false,
                List.of(
                        part("Q1", 50, Scale.of(20), Optional.empty()),
                        part("Q2", 50, Scale.of(10), Optional.empty())));

        var outcomes = score(offer("x", "100", "Q1=16 Q2=4"));

        assertThat(Ranks.ranked(outcomes, "x").finalMarks().get("Q")).isEqualTo(Ratio.of(6));
        assertThat(observed(outcomes)).containsExactly("single-offer");
    }

    /** (8 + 9 + 9) ÷ 3. */
    @Test
    void takesTheExactMeanOfSeveralEvaluators() {
        var ranked = Ranks.ranked(score(offer("x", "100", "Q=8 Q=9 Q=9")), "x");

        assertThat(ranked.finalMarks().get("Q")).isEqualTo(Ratio.of(26, 3));
        assertThat(ranked.computation().nodes().finalMarks().get("Q").figures().english())
                .isEqualTo("(8 + 9 + 9) ÷ 3");
    }

    @Test
    void leavesABestMarkOfZeroAsItIsAndSaysSo() {
        methods.quality = Methods.of(methods.quality, Optional.empty(), true, List.of());

        var outcomes = score(offer("x", "100", "Q=0"), offer("y", "200", "Q=0"));

        assertThat(Ranks.total(outcomes, "x")).isEqualTo("40");
        assertThat(observed(outcomes)).contains("criterion-neutralised");
    }

    @Test
    void ranksNobodyWhereNobodyIsAdmitted() {
        methods.quality = Methods.of(methods.quality, Optional.of(Ratio.of(9)), true, List.of());

        var outcomes = score(offer("x", "100", "Q=8"), offer("y", "100", "Q=2"));

        assertThat(outcomes).hasOnlyElementsOfType(Eliminated.class);
        assertThat(observed(outcomes)).containsExactly("no-offer-ranked");
    }

    @Test
    void findsAnOfferWithoutAPriceOrWithANegativeOneIrregular() {
        var outcomes = score(offer("x", "100", "Q=8"), offer("y", "", "Q=8"), offer("z", "-1", "Q=8"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x");
        assertThat(reasons(outcomes.get(1))).containsExactly("price-missing");
        assertThat(reasons(outcomes.get(2))).containsExactly("price-not-comparable");
    }

    @Test
    void showsMarksOfEveryOfferButAnIrregularOne() {
        methods.quality = Methods.of(methods.quality, Optional.of(Ratio.of(5)), false, List.of());

        var outcomes = score(offer("ranked", "100", "Q=8"), offer("eliminated", "100", "Q=4"), offer("x", "", "Q=8"));

        assertThat(outcomes).extracting(outcome -> outcome.rawMarks().isEmpty()).containsExactly(false, false, true);
    }

    @Test
    void ranksAFreeOfferAndAsksForJustifications() {
        var outcomes = score(offer("x", "0", "Q=1"), offer("y", "100", "Q=8"));

        assertThat(Ranks.total(outcomes, "x")).isEqualTo("46");
        assertThat(Ranks.total(outcomes, "y")).isEqualTo("48");
        assertThat(observed(outcomes)).contains("free-offer");
    }

    /** Without option O y is cheaper; x prices it at 10, y leaves it out and is not compared with it. */
    @Test
    void doesNotCompareAnOfferUnderAnOptionThatItLeavesUnpriced() {
        methods.options = List.of(new Option("O", "Option", false));
        var x = new Offer(
                "x",
                "x",
                Optional.empty(),
                Optional.of(Ratio.of(100)),
                Map.of("O", Ratio.of(10)),
                Map.of(),
                Map.of("Q", List.of(Ratio.of(8))));
        var offers = List.of(x, offer("y", "90", "Q=8"));

        assertThat(Ranks.of(Scoring.score(methods.method(), offers, OptionCombination.NONE)))
                .isEqualTo("1 y 2 x");
        var withOption = Scoring.score(methods.method(), offers, new OptionCombination(List.of("O")));
        assertThat(Ranks.of(withOption)).isEqualTo("1 x");
        assertThat(reasons(withOption.get(1))).containsExactly("option-unpriced");
    }

    /** A cost over the life cycle is marked like a price: 10 × 200/400. */
    @Test
    void marksACostLikeAPrice() {
        methods.price = Methods.financial("P", new Judgement.Cost(new PriceFormula.Inverse()));

        var outcomes =
                Scoring.score(methods.method(), List.of(costing("x", 200), costing("y", 400)), OptionCombination.NONE);

        assertThat(Ranks.ranked(outcomes, "y").finalMarks().get("P")).isEqualTo(Ratio.of(5));
        var withoutCost = Scoring.score(
                methods.method(), List.of(costing("x", 200), offer("y", "1", "Q=8")), OptionCombination.NONE);
        assertThat(reasons(withoutCost.get(1))).containsExactly("cost-missing");
        var negative =
                Scoring.score(methods.method(), List.of(costing("x", 200), costing("y", -1)), OptionCombination.NONE);
        assertThat(reasons(negative.get(1))).containsExactly("cost-not-comparable");
    }

    private static Offer costing(String id, long cost) {
        return new Offer(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of("P", Ratio.of(cost)),
                Map.of("Q", List.of(Ratio.of(8))));
    }

    /** x: 80 ÷ 100, y: 100 ÷ 120. */
    @Test
    void ranksByQualityPerPrice() {
        unmarkedPrice(new TotalRule.QualityPerPrice(Ratio.NOUGHT, Optional.empty()));

        var outcomes = score(offer("x", "100", "Q=8"), offer("y", "120", "Q=10"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 y 2 x");
        assertThat(Ranks.total(outcomes, "x")).isEqualTo("4/5");
        assertThat(Ranks.total(outcomes, "y")).isEqualTo("5/6");
    }

    /** Ratios 0.8, 0.8333 and 0.7; within 5 % of the best (0.7917) are x and y, and x is cheaper. */
    @Test
    void letsACriterionDecideWithinABandBelowTheBestRatio() {
        unmarkedPrice(new TotalRule.QualityPerPrice(Ratio.of(5, 100), Optional.of("P")));

        var outcomes = score(offer("x", "100", "Q=8"), offer("y", "120", "Q=10"), offer("z", "10", "Q=0.7"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 x 2 y 3 z");
    }

    @Test
    void doesNotDivideByAPriceOfZero() {
        unmarkedPrice(new TotalRule.QualityPerPrice(Ratio.NOUGHT, Optional.empty()));

        assertThat(reasons(score(offer("x", "0", "Q=8")).get(0))).containsExactly("price-not-comparable");
    }

    /** x: 100 − 50 × 80/100 = 60; y: 105 − 50 × 100/100 = 55: the lowest is best. */
    @Test
    void ranksByPriceLessABonusForQuality() {
        unmarkedPrice(new TotalRule.PriceLessQuality(Ratio.of(50)));

        var outcomes = score(offer("x", "100", "Q=8"), offer("y", "105", "Q=10"));

        assertThat(Ranks.of(outcomes)).isEqualTo("1 y 2 x");
        assertThat(Ranks.total(outcomes, "x")).isEqualTo("60");
    }

    @Test
    void ranksAVariantBesideItsBaseOffer() {
        var base = offer("x", "100", "Q=8");
        var variant = new Offer(
                "x-v",
                "x",
                Optional.of("x"),
                Optional.of(Ratio.of(90)),
                Map.of(),
                Map.of(),
                Map.of("Q", List.of(Ratio.of(8))));

        assertThat(Ranks.of(score(base, variant))).isEqualTo("1 x-v 2 x");
    }

    @Test
    void refusesAnOfferWithoutItsMarks() {
        assertThatThrownBy(() -> score(offer("x", "100", "Z=1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offer x")
                .hasMessageContaining("criterion Q");
    }

    private void unmarkedPrice(TotalRule rule) {
        methods.totalRule = rule;
        methods.totalWeight = Ratio.of(60);
        methods.price = Methods.financial("P", new Judgement.UnmarkedPrice());
    }

    private List<Outcome> score(Offer... offers) {
        return Scoring.score(methods.method(), List.of(offers), OptionCombination.NONE);
    }

    private List<String> observed(List<Outcome> outcomes) {
        return Observations.on(methods.method(), outcomes, OptionCombination.NONE).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> reasons(Outcome outcome) {
        var reasons = outcome instanceof Eliminated eliminated ? eliminated.reasons() : ((Irregular) outcome).reasons();
        return reasons.stream().map(Finding::code).toList();
    }
}
