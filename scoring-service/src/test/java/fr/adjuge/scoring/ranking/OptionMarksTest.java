package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Inrae.B;
import static fr.adjuge.scoring.ranking.Inrae.OFFERS;
import static fr.adjuge.scoring.ranking.Inrae.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.simulation.Case;
import fr.adjuge.scoring.simulation.Sensitivity;
import fr.adjuge.scoring.simulation.Sensitivity.DecisiveStep;
import fr.adjuge.scoring.simulation.Variation;
import fr.adjuge.scoring.simulation.Variations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of INRAE, where B's support is marked 2, not 4, if PSE-1 alone is retained. */
class OptionMarksTest {

    static final List<Offer> MARKED_BY_OPTIONS = OFFERS.stream()
            .map(offer -> offer.equals(B) ? B.marked("C3", with("PSE-1"), Ratio.of(2)) : offer)
            .toList();

    /** With PSE-1 alone the best support is 3, so B has 2 × 4 ÷ 3 and the others the maximum. */
    @ParameterizedTest
    @CsvSource({
        "'', 1 B 2 F 2 G 4 A 5 C",
        "PSE-1, 1 G 2 A 3 F 4 B 5 C",
        "PSE-2, 1 B 2 F 3 G 4 A 5 C",
        "PSE-1 PSE-2, 1 B 2 G 3 A 4 F 5 C"
    })
    void countAMarkUnderItsVeryCombinationAndTheMarkOfTheBaseOfferElsewhere(String options, String ranks) {
        assertThat(Ranks.of(score(combination(options)))).isEqualTo(ranks);
    }

    @Test
    void leaveEveryOtherMarkAsItIs() {
        assertThat(Ranks.ranked(score(with("PSE-1")), "B").rawMarks().get("C1")).isEqualTo(Ratio.of(3));
    }

    @Test
    void areExplainedWithTheirOptions() {
        var given = Ranks.ranked(score(with("PSE-1")), "B")
                .computation()
                .nodes()
                .rawMarks()
                .get("C3");

        assertThat(given.label().french()).isEqualTo("SAV, avec PSE-1");
        assertThat(given.label().english()).isEqualTo("SAV, with PSE-1");
        assertThat(Ranks.ranked(score(with("PSE-2")), "B")
                        .computation()
                        .nodes()
                        .rawMarks()
                        .get("C3")
                        .label()
                        .french())
                .isEqualTo("SAV");
    }

    /** A mark of 1 is below the minimum of 2: B is out with PSE-1, and in with any other combination. */
    @Test
    void eliminateUnderTheirCombinationOnly() {
        var offers = List.of(Inrae.A, B.marked("C3", with("PSE-1"), Ratio.UNIT));

        assertThat(Ranks.of(Scoring.score(Inrae.method(), offers, with("PSE-1"))))
                .isEqualTo("1 A");
        assertThat(Ranks.of(Scoring.score(Inrae.method(), offers, with()))).isEqualTo("1 B 2 A");
    }

    @Test
    void areRankedTheSameWithoutExplanation() {
        assertThat(FastRanking.ranks(Inrae.method(), MARKED_BY_OPTIONS, with("PSE-1")))
                .hasValue(Map.of("G", 1, "A", 2, "F", 3, "B", 4, "C", 5));
    }

    @Test
    void areTriedWithTheirCombinationInASimulation() {
        assertThat(Variations.of(new Case(Inrae.method(), MARKED_BY_OPTIONS, with()), Optional.empty()))
                .filteredOn(variation -> variation.kind() == Variation.Kind.OPTIONS)
                .filteredOn(Variation::changesWinner)
                .extracting(variation -> variation.description().french())
                .containsExactly("PSE-1");
    }

    /** The step is taken from the mark that counts: from B's 2 up to 3, which makes B first again, and not from 4. */
    @Test
    void areMovedByAStepInASimulationOfTheirCombination() {
        var sensitivity = new Sensitivity(new Case(Inrae.method(), MARKED_BY_OPTIONS, with("PSE-1")));

        assertThat(sensitivity.decisiveSteps())
                .filteredOn(
                        step -> step.offerId().equals("B") && step.criterionId().equals("C3"))
                .containsExactly(new DecisiveStep("B", "C3", Ratio.of(2), Ratio.of(3), List.of("B")));
    }

    private static OptionCombination combination(String options) {
        return options.isEmpty() ? with() : with(options.split(" "));
    }

    private static List<Outcome> score(OptionCombination combination) {
        return Scoring.score(Inrae.method(), MARKED_BY_OPTIONS, combination);
    }
}
