package fr.adjuge.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    private static final Scale LABELLED = new Scale(
            Ratio.of(4),
            Ratio.UNIT,
            Map.of(
                    "très bon",
                    Ratio.of(4),
                    "bon",
                    Ratio.of(3),
                    "passable",
                    Ratio.of(1),
                    "Élevé",
                    Ratio.of(2),
                    "Eleve",
                    Ratio.UNIT));

    @ParameterizedTest
    @CsvSource({
        "très bon, très bon",
        "TRÈS BON, très bon",
        "tres bon, très bon",
        "'  Très   Bon ', très bon",
        "BON, bon",
        "Élevé, Élevé",
        "Eleve, Eleve"
    })
    void knowsALabelWithoutItsAccentsAndInCapitals(String written, String announced) {
        assertThat(LABELLED.announced(written)).contains(announced);
        assertThat(LABELLED.markOf(written))
                .isEqualTo(LABELLED.markOf(announced))
                .isPresent();
    }

    /** Two labels are told apart by an accent alone: which is meant is not guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"ELEVE", "éleve", "excellent", "bo", ""})
    void guessesNoLabel(String written) {
        assertThat(LABELLED.announced(written)).isEmpty();
        assertThat(LABELLED.decimalOf(written)).isEmpty();
    }

    @Test
    void listsItsLabelsFromTheLowestMarkUp() {
        assertThat(LABELLED.labelsInOrder()).containsExactly("Eleve", "passable", "Élevé", "bon", "très bon");
    }

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

    /** 10 is a mark that nobody writes 1E+1. */
    @ParameterizedTest
    @CsvSource({"10, 10", "2.50, 2.5", "0, 0"})
    void writesTheMarkOfALabelAsPeopleDo(String announced, String written) {
        var literal = new Scale(Ratio.of(20), Ratio.of("0.5"), Map.of("bon", Ratio.of(announced)));

        assertThat(literal.decimalOf("bon")).map(BigDecimal::toString).hasValue(written);
    }
}
