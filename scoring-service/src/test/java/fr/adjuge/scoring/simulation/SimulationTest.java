package fr.adjuge.scoring.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Inrae;
import fr.adjuge.scoring.simulation.Sensitivity.DecisiveStep;
import fr.adjuge.scoring.simulation.Sensitivity.Dominance;
import fr.adjuge.scoring.simulation.Sensitivity.Margin;
import fr.adjuge.scoring.simulation.Sensitivity.TippingPrice;
import fr.adjuge.scoring.simulation.Variation.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worked example of INRAE: B first, F and G second, then A and C; D is eliminated. */
class SimulationTest {

    static final Case INRAE = new Case(Inrae.method(), Inrae.OFFERS, OptionCombination.NONE);

    final List<Variation> variations = Variations.of(INRAE, Optional.empty());
    final Sensitivity sensitivity = new Sensitivity(INRAE);

    @Test
    void triesTheSevenOtherCombinationsOfOptions() {
        var options = of(Kind.OPTIONS);

        assertThat(options).hasSize(7).noneMatch(Variation::changesWinner).allMatch(Variation::changesOrder);
        assertThat(options.get(1).description().english()).isEqualTo("PSE-2");
        assertThat(options.get(1).standing().ranks().keySet()).containsExactly("B", "F", "G", "A", "C");
    }

    /** Without A the best technical value is 3, not 3.2: the rescaled marks of F and G are no longer equal in effect. */
    @Test
    void findsThatALosingOfferDecidesTheOrderOfOthers() {
        assertThat(of(Kind.WITHOUT_OFFER))
                .filteredOn(variation -> variation.description().english().equals("without the offer of A"))
                .singleElement()
                .satisfies(withoutA -> {
                    assertThat(withoutA.changesWinner()).isFalse();
                    assertThat(withoutA.changesOrder()).isTrue();
                });
    }

    @Test
    void findsNoChangeWithoutAnEliminatedOffer() {
        assertThat(of(Kind.WITHOUT_OFFER))
                .filteredOn(variation -> variation.description().english().equals("without the offer of D"))
                .singleElement()
                .satisfies(withoutD -> assertThat(withoutD.changesOrder()).isFalse());
    }

    /** Rounding each step gives F 3.46 and G 3.45. */
    @Test
    void findsThatRoundingEachStepTellsTheTiedOffersApart() {
        assertThat(of(Kind.ROUNDING))
                .filteredOn(variation ->
                        variation.description().english().equals("rounded to 2 decimals at each step: HALF_UP"))
                .singleElement()
                .satisfies(rounded -> assertThat(rounded.standing().ranks())
                        .containsEntry("F", 2)
                        .containsEntry("G", 3));
    }

    /** Each of the three weights by −10, −5, +5 and +10 points; support, of 10, cannot lose 10. */
    @Test
    void movesEveryWeightThatCanBeMoved() {
        assertThat(of(Kind.WEIGHT)).hasSize(11);
    }

    @Test
    void triesTheOtherFormulasOfTheCatalogue() {
        assertThat(of(Kind.PRICE_FORMULA))
                .extracting(variation -> variation.description().english())
                .contains("INVERSE", "SQUARE", "LINEAR_MIN_MAX")
                .doesNotContain("INVERSE_PLUS_ONE", "BELLEVILLE");
    }

    /** B's support 4 → 3 costs 0.1: 3.511, still first. F's support 3 → 4 gains 0.1: 3.55, still second. */
    @Test
    void doesNotCallASmallStepDecisive() {
        assertThat(sensitivity.decisiveSteps())
                .extracting(DecisiveStep::offerId, DecisiveStep::criterionId)
                .doesNotContain(tuple("B", "C3"))
                .doesNotContain(tuple("F", "C3"));
    }

    /** D's support 1 → 2 admits it: all fours and the lowest price. */
    @Test
    void findsTheSingleStepThatWouldAdmitTheEliminatedOfferAndMakeItFirst() {
        assertThat(sensitivity.decisiveSteps())
                .contains(new DecisiveStep("D", "C3", Ratio.UNIT, Ratio.of(2), List.of("D")));
    }

    /**
     * F needs 0.35 × 4 × 213360/(1 + P) = 3.611362 − 2.225, B's own mark unchanged while C stays the cheapest: P is
     * between 213 359 and 243 839.
     */
    @Test
    void findsThePriceAtWhichASecondOfferWouldShareTheFirstRank() {
        var prices = sensitivity.tippingPrices();

        assertThat(prices).extracting(TippingPrice::offerId).containsExactly("F", "G");
        var tipping = prices.get(0).price();
        var cent = Ratio.of(1, 100);
        assertThat(winners("F", tipping)).contains("F");
        assertThat(winners("F", tipping.plus(cent))).containsExactly("B");
    }

    private static List<String> winners(String offerId, Ratio price) {
        var offer = INRAE.offers().stream()
                .filter(other -> other.id().equals(offerId))
                .findAny()
                .orElseThrow();
        return INRAE.with(offer.at(price)).standing().winners();
    }

    @Test
    void tellsHowFarEachOfferIsFromEachMinimum() {
        assertThat(sensitivity.margins())
                .hasSize(12)
                .contains(new Margin("C", "C1", Ratio.of(2), Ratio.of(2), Ratio.NOUGHT))
                .contains(new Margin("D", "C3", Ratio.UNIT, Ratio.of(2), Ratio.of(-1)));
    }

    /** B is better than A on support and cheaper, but worse on the technical value: no dominance between the two. */
    @Test
    void findsOnlyRealDominances() {
        var better = new Case(
                Inrae.method(),
                List.of(Inrae.B, Inrae.offer("W", "260000", "3 3 3 3 3 3", "3", 1, 1, 1)),
                OptionCombination.NONE);

        assertThat(new Sensitivity(better).dominances()).containsExactly(new Dominance("B", "W", true));
        assertThat(sensitivity.dominances()).extracting(Dominance::better).doesNotContain("A");
    }

    private List<Variation> of(Kind kind) {
        return variations.stream().filter(variation -> variation.kind() == kind).toList();
    }
}
