package fr.adjuge.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "5, false", "-1, false", "3.5, false"})
    void takesWholeMarksFromNoughtToItsMaximum(String mark, boolean isAccepted) {
        assertThat(Scale.of(4).accepts(Ratio.of(mark))).isEqualTo(isAccepted);
    }

    @ParameterizedTest
    @CsvSource({"3.5, true", "3.25, false"})
    void takesMarksByItsStep(String mark, boolean isAccepted) {
        var halves = new Scale(Ratio.of(4), Ratio.of("0.5"), Map.of());

        assertThat(halves.accepts(Ratio.of(mark))).isEqualTo(isAccepted);
    }

    @Test
    void knowsTheMarkOfALabel() {
        var literal = new Scale(Ratio.of(4), Ratio.UNIT, Map.of("bon", Ratio.of(3)));

        assertThat(literal.markOf("bon")).contains(Ratio.of(3));
        assertThat(literal.markOf("parfait")).isEmpty();
    }
}
