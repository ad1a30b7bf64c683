package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Rounding.Rule;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 60 points for quality on a scale of 10, 40 for the price. What is announced is rounded wherever it comes from. */
class GivenMarksRoundedTest {

    private static final Rule ONE_DECIMAL = new Rule(1, RoundingMode.HALF_UP);

    final Methods methods = new Methods();
    final Offer a = offer("A", "100000", "Q=5 Q=5 Q=7");
    final Offer b = offer("B", "111000", "Q=5 Q=5 Q=9");

    @BeforeEach
    void marksAreTheMeanOfThree() {
        methods.rounding = Map.of(Step.CRITERION_MARK, ONE_DECIMAL);
    }

    /** 17/3 → 5.7 and 19/3 → 6.3. A: 34.2 + 40 = 74.2. B: 37.8 + 40 × 100/111 = 37.8 + 36.036… = 73.836… */
    @Test
    void theMeanOfEvaluatorsIsRoundedAsAMarkOfTheCriterion() {
        assertThat(totals(a, b)).containsExactly("A 371/5", "B 40979/555");
    }

    /** 34 + 40 = 74, and 38 + 36.036… = 74.036…: the other way round. */
    @Test
    void theFirstEditionLeftGivenMarksAsTheyWere() {
        methods.edition = Edition.FIRST;

        assertThat(totals(a, b)).containsExactly("B 8218/111", "A 74");
    }

    @Test
    void aMeanMayBeRoundedByAStepOfItsOwn() {
        methods.rounding = Map.of(Step.EVALUATORS_MEAN, ONE_DECIMAL);

        assertThat(totals(a, b)).containsExactly("A 371/5", "B 40979/555");
    }

    /** One mark is no mean: 5.25 stays, where the step of the criterion makes 5.3 of it. */
    @ParameterizedTest
    @CsvSource({"EVALUATORS_MEAN, 143/2", "CRITERION_MARK, 359/5", "SUB_CRITERION_MARK, 143/2"})
    void oneMarkIsNoMean(Step step, String total) {
        methods.rounding = Map.of(step, ONE_DECIMAL);

        assertThat(totals(offer("A", "100000", "Q=5.25"))).containsExactly("A " + total);
    }

    /** 5.45 → 5.5 → 6; at once it would be 5. */
    @Test
    void aMeanIsRoundedBeforeTheMark() {
        methods.rounding =
                Map.of(Step.EVALUATORS_MEAN, ONE_DECIMAL, Step.CRITERION_MARK, new Rule(0, RoundingMode.HALF_UP));

        assertThat(totals(offer("A", "100000", "Q=5 Q=5.9"))).containsExactly("A 76");
    }

    /** Sub-criteria of 50 each: (5.7 + 8) ÷ 2 = 6.85; 60 × 6.85 ÷ 10 + 40 = 81.1. */
    @Test
    void marksOfSubCriteriaAreRoundedWhereTheyAreGiven() {
        methods.quality = Methods.of(
                methods.quality,
                Optional.empty(),
                false,
                List.of(
                        Methods.part("R", 50, Scale.of(10), Optional.empty()),
                        Methods.part("S", 50, Scale.of(10), Optional.empty())));
        methods.rounding = Map.of(Step.SUB_CRITERION_MARK, ONE_DECIMAL);

        assertThat(totals(offer("A", "100000", "R=5 R=5 R=7 S=8"))).containsExactly("A 811/10");
    }

    /** 17/3 falls below 5.7; rounded it does not. A minimum is tested on the mark as it is announced. */
    @Test
    void aMinimumIsTestedOnTheRoundedMark() {
        methods.quality = Methods.of(methods.quality, Optional.of(Ratio.of("5.7")), false, List.of());

        assertThat(totals(a)).containsExactly("A 371/5");
        methods.edition = Edition.FIRST;
        assertThat(totals(a)).isEmpty();
    }

    /** Half of the evaluators think that it is fulfilled: no rounding makes a whole of it. */
    @Test
    void whetherARequirementIsFulfilledIsNeverRounded() {
        methods.others = List.of(Methods.requirement("R"));
        methods.rounding = Map.of(
                Step.CRITERION_MARK, new Rule(0, RoundingMode.UP), Step.EVALUATORS_MEAN, new Rule(0, RoundingMode.UP));

        assertThat(totals(offer("A", "100000", "Q=5 R=1 R=0"))).isEmpty();
        assertThat(totals(offer("A", "100000", "Q=5 R=1 R=1"))).containsExactly("A 70");
    }

    /** 40 × 100/111 is not touched by the step of criteria; that of price marks makes 9.0 of 9.009…: 34 + 40 and 38 + 36. */
    @Test
    void aPriceMarkHasAStepOfItsOwn() {
        methods.rounding = Map.of(Step.PRICE_MARK, ONE_DECIMAL);

        assertThat(totals(a, b)).containsExactly("A 74", "B 74");
    }

    /** 10 ÷ 7 = 1.428… → 1.4: 7 × 1.4 = 9.8, and 5 × 1.4 = 7; 58.8 + 40 and 42 + 20. */
    @Test
    void aCoefficientIsRoundedBeforeItMultiplies() {
        methods.quality = Methods.of(methods.quality, Optional.empty(), true, List.of());
        methods.rounding = Map.of(Step.RESCALING_COEFFICIENT, ONE_DECIMAL);

        assertThat(totals(offer("A", "100000", "Q=7"), offer("B", "200000", "Q=5")))
                .containsExactly("A 494/5", "B 62");
    }

    @Test
    void theExplanationTellsWhatWasRoundedAndHow() {
        var node = ranked(a).get(0).computation().nodes().finalMarks().get("Q");

        assertThat(node.value()).isEqualTo(Ratio.of("5.7"));
        assertThat(node.criterionId()).contains("Q");
        assertThat(node.figures().french()).isEqualTo("(17/3) arrondi à 1 décimale(s), la moitié vers le haut");
        assertThat(node.inputs()).singleElement().satisfies(mean -> {
            assertThat(mean.value()).isEqualTo(Ratio.of(17, 3));
            assertThat(mean.figures().english()).isEqualTo("(5 + 5 + 7) ÷ 3");
        });
    }

    /** Nothing is said of a rounding that leaves a mark as it was given. */
    @Test
    void aMarkThatRoundingLeavesIsGivenAsBefore() {
        var node = ranked(offer("A", "100000", "Q=5"))
                .get(0)
                .computation()
                .nodes()
                .finalMarks()
                .get("Q");

        assertThat(node.inputs()).isEmpty();
        assertThat(node.rule()).isEmpty();
    }

    private List<String> totals(Offer... offers) {
        return ranked(offers).stream()
                .map(ranked -> ranked.offer().id() + " " + ranked.total())
                .toList();
    }

    private List<Ranked> ranked(Offer... offers) {
        return Scoring.score(methods.method(), List.of(offers), OptionCombination.NONE).stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .toList();
    }
}
