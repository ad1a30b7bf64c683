package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static fr.adjuge.scoring.ranking.Methods.part;
import static fr.adjuge.scoring.ranking.Methods.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mark is written as a reader would work it out, without factors that cancel. */
class WrittenMarksTest {

    final Methods methods = new Methods();

    /** Points out of 100: the weight of 60 is the maximum. */
    @Test
    void areWrittenInPointsWhereTheWeightsAddUpToTheMaximumOfTheTotal() {
        var quality = ranked("Q=8").computation().nodes().weightedMarks().get("Q");

        assertThat(quality.figures().english()).isEqualTo("8 × 60 ÷ 10");
        assertThat(quality.value()).isEqualTo(Ratio.of(48));
    }

    /** 3 of 5 parts of the weight, brought from a scale of 10 to a total of 100. */
    @Test
    void areBroughtFromTheirScaleToThatOfTheTotal() {
        methods.totalWeight = Ratio.of(5);
        methods.quality = methods.quality.weighing(Ratio.of(3));
        methods.price = methods.price.weighing(Ratio.of(2));

        var quality = ranked("Q=8").computation().nodes().weightedMarks().get("Q");

        assertThat(quality.figures().english()).isEqualTo("8 × 3 ÷ 5 × 100 ÷ 10");
        assertThat(quality.value()).isEqualTo(Ratio.of(48));
    }

    /** INRAE, § 8.2: B's support of 4, the best, counts 10 %; the scale and the total are out of 4 both. */
    @Test
    void areWrittenWithoutTheScaleThatTheyShareWithTheTotal() {
        var outcomes = Scoring.score(Inrae.method(), Inrae.OFFERS, OptionCombination.NONE);
        var support = Ranks.ranked(outcomes, "B")
                .computation()
                .nodes()
                .weightedMarks()
                .get("C3");

        assertThat(support.figures().english()).isEqualTo("4 × 10 ÷ 100");
        assertThat(support.value()).isEqualTo(Ratio.of(4, 10));
    }

    /** (16 × 10/20 × 50 + 4 × 50) ÷ 100: only the part on another scale is brought to that of the whole. */
    @Test
    void areComposedOfPartsOnTheScaleOfTheWhole() {
        composed(part("Q1", 50, Scale.of(20), Optional.empty()), part("Q2", 50, Scale.of(10), Optional.empty()));

        var quality = ranked("Q1=16 Q2=4").computation().nodes().rawMarks().get("Q");

        assertThat(quality.figures().english()).isEqualTo("(16 × 50 × 10 ÷ 20 + 4 × 50) ÷ 100");
        assertThat(quality.value()).isEqualTo(Ratio.of(6));
    }

    @Test
    void areComposedWithoutRequirements() {
        composed(requirement("R"), part("Q1", 50, Scale.of(10), Optional.empty()));

        var quality = ranked("R=1 Q1=8").computation().nodes().rawMarks().get("Q");

        assertThat(quality.figures().english()).isEqualTo("(8 × 50) ÷ 50");
        assertThat(quality.value()).isEqualTo(Ratio.of(8));
    }

    private void composed(Criterion... parts) {
        methods.quality = Methods.of(methods.quality, Optional.empty(), false, List.of(parts));
    }

    private Ranked ranked(String marks) {
        var outcomes = Scoring.score(methods.method(), List.of(offer("x", "100", marks)), OptionCombination.NONE);
        return Ranks.ranked(outcomes, "x");
    }
}
