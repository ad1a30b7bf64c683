package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Inrae.A;
import static fr.adjuge.scoring.ranking.Inrae.C;
import static fr.adjuge.scoring.ranking.Inrae.D;
import static fr.adjuge.scoring.ranking.Inrae.F;
import static fr.adjuge.scoring.ranking.Inrae.OFFERS;
import static fr.adjuge.scoring.ranking.Inrae.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Reading.AtTheMinimum;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.ranking.Outcome.Eliminated;
import fr.adjuge.scoring.ranking.Outcome.Irregular;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the method: consultation rules INRAE-C24-2025-006, §8.2. The offers are made up. */
class InraeScoringTest {

    @Test
    void ranksByExactTotalsAndReportsTheTie() {
        var outcomes = score(with());

        assertThat(Ranks.of(outcomes)).isEqualTo("1 B 2 F 2 G 4 A 5 C");
        assertThat(Ranks.ranked(outcomes, "F").tied()).isTrue();
        assertThat(Ranks.ranked(outcomes, "B").tied()).isFalse();
    }

    /** F: 0.55 × 2.8 × 4/3.2 + 0.35 × 4 × 213360/243840 + 0.10 × 3 = 1.925 + 1.225 + 0.3. */
    @Test
    void keepsTheTieThatDecimalsWouldLose() {
        var outcomes = score(with());

        assertThat(Ranks.total(outcomes, "F")).isEqualTo("69/20");
        assertThat(Ranks.total(outcomes, "G")).isEqualTo("69/20");
    }

    /** B: 0.55 × 15/4 + 0.35 × 42672/13000 + 0.10 × 4, with 213360/260000 × 4 = 42672/13000. */
    @ParameterizedTest
    @CsvSource({"B, 3.611362", "F, 3.450000", "G, 3.450000", "A, 3.433450", "C, 2.975000"})
    void givesTheTotalsOfTheWorkedExample(String offer, String total) {
        var value = Ranks.ranked(score(with()), offer).total();

        assertThat(value.toDecimal(6, RoundingMode.HALF_UP)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "B, C1, 15/4",
        "B, C3, 4",
        "B, C2, 5334/1625",
        "F, C1, 7/2",
        "F, C2, 7/2",
        "G, C1, 57/16",
        "G, C2, 381/112",
        "A, C1, 4",
        "C, C1, 5/2",
        "C, C3, 2",
        "C, C2, 4"
    })
    void givesTheMarksOfTheWorkedExample(String offer, String criterion, String mark) {
        var marks = Ranks.ranked(score(with()), offer).finalMarks();

        assertThat(marks.get(criterion)).hasToString(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 B 2 F 2 G 4 A 5 C",
        "1, 1 B 2 G 3 A 4 F 5 C",
        "2, 1 B 2 F 3 G 4 A 5 C",
        "3, 1 B 2 G 3 F 4 A 5 C",
        "1 2, 1 B 2 G 3 A 4 F 5 C",
        "1 3, 1 B 2 G 3 A 4 F 5 C",
        "2 3, 1 B 2 F 3 G 4 A 5 C",
        "1 2 3, 1 B 2 G 3 A 4 F 5 C"
    })
    void ranksEveryCombinationOfOptions(String options, String ranks) {
        var ids = options.isEmpty() ? List.<String>of() : List.of(options.split(" "));
        var combination =
                new OptionCombination(ids.stream().map(id -> "PSE-" + id).toList());

        assertThat(Ranks.of(score(combination))).isEqualTo(ranks);
    }

    @Test
    void hasEightCombinationsForThreeOptions() {
        assertThat(Inrae.method().combinations())
                .containsExactly(
                        with(),
                        with("PSE-1"),
                        with("PSE-2"),
                        with("PSE-3"),
                        with("PSE-1", "PSE-2"),
                        with("PSE-1", "PSE-3"),
                        with("PSE-2", "PSE-3"),
                        with("PSE-1", "PSE-2", "PSE-3"));
    }

    @Test
    void eliminatesBelowTheMinimumWithItsReasonAndMarks() {
        var outcome = (Eliminated) score(with()).get(5);

        assertThat(outcome.offer()).isEqualTo(D);
        assertThat(outcome.rawMarks().get("C1")).isEqualTo(Ratio.of(4));
        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("below-minimum");
            assertThat(reason.message().french())
                    .isEqualTo("note éliminatoire au critère « SAV » : 1, pour un minimum de 2");
        });
    }

    @Test
    void anEliminatedOfferSetsNeitherTheBestMarkNorTheLowestPrice() {
        var withoutD = new ArrayList<>(OFFERS);
        withoutD.remove(D);

        assertThat(Ranks.explained(Ranks.ranked(score(with()))))
                .isEqualTo(Ranks.explained(Ranks.ranked(Scoring.score(Inrae.method(), withoutD, with()))));
    }

    /** C has exactly 2 on both criteria: "en dessous de cette note de 2" lets it pass. */
    @Test
    void passesAtTheMinimumUnlessTheMethodSaysOtherwise() {
        var strict = new Reading(AtTheMinimum.ELIMINATED, Compared.ADMITTED, Compared.ADMITTED);

        assertThat(Ranks.of(score(with()))).contains("5 C");
        assertThat(Ranks.of(Scoring.score(Inrae.method(strict, Rounding.NONE), OFFERS, with())))
                .doesNotContain("C");
    }

    /** D counted: Cr1 = 4/4, so F = 0.55 × 2.8 + 1.225 + 0.3 = 3.065 and G = 0.55 × 2.85 + … = 3.058125. */
    @Test
    void aBestMarkAmongAllAnalysedOffersWouldBreakTheTie() {
        var reading = new Reading(AtTheMinimum.PASSES, Compared.ANALYSED, Compared.ADMITTED);

        var outcomes = Scoring.score(Inrae.method(reading, Rounding.NONE), OFFERS, with());

        assertThat(Ranks.total(outcomes, "F")).isEqualTo(Ratio.of("3.065").toString());
        assertThat(Ranks.total(outcomes, "G")).isEqualTo(Ratio.of("3.058125").toString());
    }

    @Test
    void aLowestPriceAmongAllAnalysedOffersWouldMoveAFromFourthToSecond() {
        var reading = new Reading(AtTheMinimum.PASSES, Compared.ADMITTED, Compared.ANALYSED);

        var outcomes = Scoring.score(Inrae.method(reading, Rounding.NONE), OFFERS, with());

        assertThat(Ranks.of(outcomes)).isEqualTo("1 B 2 A 3 G 4 F 5 C");
    }

    /** F: 1.93 + 1.23 + 0.30; G: 0.55 × 3.56 → 1.96, 0.35 × 3.40 = 1.19, 0.30. */
    @Test
    void roundingAtEachStepWouldBreakTheTie() {
        var rules = new EnumMap<Step, Rounding.Rule>(Step.class);
        for (var step : Step.values()) {
            rules.put(step, new Rounding.Rule(2, RoundingMode.HALF_UP));
        }

        var outcomes = Scoring.score(Inrae.method(Reading.DEFAULT, new Rounding(rules)), OFFERS, with());

        assertThat(Ranks.total(outcomes, "F")).isEqualTo(Ratio.of("3.46").toString());
        assertThat(Ranks.total(outcomes, "G")).isEqualTo(Ratio.of("3.45").toString());
    }

    @Test
    void anOfferThatLeavesARequiredOptionUnpricedIsIrregular() {
        var offers = List.of(A, C, Inrae.withoutOption(F, "PSE-2"));

        var outcomes = Scoring.score(Inrae.method(), offers, with());

        assertThat(Ranks.of(outcomes)).isEqualTo("1 A 2 C");
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Irregular.class, irregular -> assertThat(irregular.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("required-option-unpriced")));
    }

    @Test
    void theOrderOfTheOffersHasNoInfluence() {
        assertThat(Ranks.explained(Scoring.score(Inrae.method(), List.of(Inrae.G, F, D, C, Inrae.B, A), with())))
                .isEqualTo(Ranks.explained(score(with())));
    }

    private static List<Outcome> score(OptionCombination combination) {
        return Scoring.score(Inrae.method(), OFFERS, combination);
    }
}
