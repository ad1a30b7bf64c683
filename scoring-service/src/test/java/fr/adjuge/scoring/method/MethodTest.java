package fr.adjuge.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.ranking.Inrae;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodTest {

    /** The technical value follows from its six parts, and the mark of the price from the price. */
    @Test
    void hasEvaluatorsMarkWhatFollowsFromNothingElse() {
        assertThat(marked(Inrae.method())).containsExactly("C1.1", "C1.2", "C1.3", "C1.4", "C1.5", "C1.6", "C3");
    }

    @Test
    void hasEvaluatorsSayWhetherARequirementIsFulfilled() {
        var requirement = new Criterion(
                "R",
                "Homologation",
                Ratio.UNIT,
                new Judgement.PassFail(),
                Scale.of(1),
                Optional.empty(),
                false,
                false,
                List.of());

        assertThat(marked(Inrae.method().withCriteria(List.of(Inrae.price(), Inrae.support(), requirement))))
                .containsExactly("C3", "R");
    }

    private static List<String> marked(Method method) {
        return method.markedCriteria().stream().map(Criterion::id).toList();
    }
}
