package fr.adjuge.scoring.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.problem.ProblemType;
import fr.adjuge.scoring.reading.MethodReader;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INRAE marks from 0 to 4 by ones, or by the words absent, insuffisant, acceptable, bon, très bon. */
class NewMarksTest {

    private static final Criterion SUPPORT = MethodReader.read(
                    CanonicalForm.read(InraeRequests.method(), ScoringMethod.class), "/method")
            .tree()
            .filter(criterion -> criterion.id().equals("sav"))
            .findAny()
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "4", "4.0", "3.00"})
    void takesANumberOnTheScaleAsItWasWritten(String mark) {
        assertThat(NewMarks.value(number(mark), SUPPORT)).isEqualTo(new BigDecimal(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4.01", "5", "0.5", "1e40", "1e-40", "3.0000000000000000000000000000000"})
    void refusesANumberOffTheScale(String mark) {
        refused(number(mark), "/mark", "marks go from 0 to 4 in steps of 1");
    }

    @ParameterizedTest
    @CsvSource({"absent, 0", "acceptable, 2", "très bon, 4"})
    void takesALabelForTheNumberItStandsFor(String label, String mark) {
        assertThat(NewMarks.value(label(label), SUPPORT)).isEqualByComparingTo(mark);
    }

    @Test
    void refusesALabelThatIsNotOfTheScale() {
        refused(
                label("moyen"),
                "/label",
                "unknown label “moyen”; the labels are: absent, insuffisant, acceptable, bon, très bon");
    }

    @Test
    void takesEitherANumberOrALabel() {
        refused(
                new WrittenMark(Optional.of(BigDecimal.ONE), Optional.of("bon"), "motif"),
                "/mark",
                "a mark or a label, not both");
        refused(new WrittenMark(Optional.empty(), Optional.empty(), "motif"), "/mark", "a mark or a label, not both");
    }

    private static void refused(WrittenMark mark, String pointer, String rule) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> NewMarks.value(mark, SUPPORT));
        assertThat(refusal).isNotNull();
        assertThat(refusal.type()).isEqualTo(ProblemType.MARK_OFF_SCALE);
        assertThat(refusal.breaches())
                .extracting(breach -> breach.pointer() + " " + breach.rule().english())
                .containsExactly(pointer + " " + rule);
    }

    private static WrittenMark number(String mark) {
        return new WrittenMark(Optional.of(new BigDecimal(mark)), Optional.empty(), "motif");
    }

    private static WrittenMark label(String label) {
        return new WrittenMark(Optional.empty(), Optional.of(label), "motif");
    }
}
