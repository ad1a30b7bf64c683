package fr.adjuge.scoring.marking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.MarkAct;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.frozen.CanonicalForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkEventTest {

    private static final UUID ID = new UUID(0, 1);
    private static final MarkKey SUPPORT = new MarkKey(ID, "A", "sav", "", "bob");
    private static final MarkKey WITH_OPTION = new MarkKey(ID, "A", "sav", "PSE-1", "bob");
    private static final Instant NOON = Instant.parse("2025-06-02T10:00:00Z");

    /** Written by hand; whoever reads the history can do the same. */
    @Test
    void hashesTheLineBeforeAndAllThatIsTold() {
        var told = event(1, "", MarkAct.GIVEN, SUPPORT, mark(SUPPORT, "3.50", "bon", "24 heures"));

        assertThat(told.hash()).isEqualTo(CanonicalForm.hash("""
                {"previousHash":"","number":1,"toldAt":"2025-06-02T10:00:00Z","evaluator":"bob","act":"GIVEN",\
                "offerId":"A","criterionId":"sav","optionCombination":[],"mark":3.5,"label":"bon","reason":"24 heures"}"""));
    }

    @Test
    void saysOfAMarkTakenBackThatThereIsNone() {
        var told = event(2, "abc", MarkAct.TAKEN_BACK, WITH_OPTION, Optional.empty());

        assertThat(told.hash()).isEqualTo(CanonicalForm.hash("""
                {"previousHash":"abc","number":2,"toldAt":"2025-06-02T10:00:00Z","evaluator":"bob","act":"TAKEN_BACK",\
                "offerId":"A","criterionId":"sav","optionCombination":["PSE-1"],"mark":null,"label":null,"reason":null}"""));
    }

    @Test
    void isUnbrokenAsItWasTold() {
        assertThat(MarkEvent.isUnbroken(history())).isTrue();
        assertThat(MarkEvent.isUnbroken(List.of())).isTrue();
        assertThat(MarkEvent.isUnbroken(history().subList(0, 2))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void isBrokenWhereALineIsLeftOut(int line) {
        var shortened = new ArrayList<>(history());
        shortened.remove(line);

        assertThat(MarkEvent.isUnbroken(shortened)).isFalse();
    }

    @Test
    void isBrokenWhereLinesChangePlaces() {
        var history = history();

        assertThat(MarkEvent.isUnbroken(List.of(history.get(1), history.get(0), history.get(2))))
                .isFalse();
    }

    /** The line with another mark has another hash, which the next line does not hold. */
    @Test
    void isBrokenWhereALineIsWrittenAnew() {
        var history = history();
        var other = event(1, "", MarkAct.GIVEN, SUPPORT, mark(SUPPORT, "4", null, "24 heures"));

        assertThat(MarkEvent.isUnbroken(List.of(other, history.get(1), history.get(2))))
                .isFalse();
        assertThat(MarkEvent.isUnbroken(List.of(other))).isTrue();
    }

    /** The evaluation counts the lines and holds the hash of the last, so that a history cut at its end shows too. */
    @Test
    void itsEndStandsInTheEvaluation() {
        var evaluation = new Evaluation(
                ID, CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class), NOON);
        assertThat(evaluation.markEvents()).isZero();
        assertThat(evaluation.marksHash()).isEmpty();

        history().forEach(event -> evaluation.toldOfMarks(event.hash()));

        assertThat(evaluation.markEvents()).isEqualTo(3);
        assertThat(evaluation.marksHash()).isEqualTo(history().get(2).hash());
    }

    @ParameterizedTest
    @CsvSource({"3.5, bon, r, true", "3.50, bon, r, true", "3.6, bon, r, false", "3.5, , r, false", "3.5, bon, s, false"
    })
    void aMarkSaysTheSameOnlyWithTheSameLabelAndReason(BigDecimal value, String label, String reason, boolean same) {
        var mark = mark(SUPPORT, "3.5", "bon", "r").orElseThrow();

        assertThat(mark.says(value, Optional.ofNullable(label), reason)).isEqualTo(same);
    }

    private static List<MarkEvent> history() {
        var first = event(1, "", MarkAct.GIVEN, SUPPORT, mark(SUPPORT, "3", null, "24 heures"));
        var second = event(2, first.hash(), MarkAct.CHANGED, SUPPORT, mark(SUPPORT, "4", null, "12 heures"));
        return List.of(first, second, event(3, second.hash(), MarkAct.TAKEN_BACK, WITH_OPTION, Optional.empty()));
    }

    private static Optional<Mark> mark(MarkKey key, String mark, String label, String reason) {
        return Optional.of(new Mark(key, new BigDecimal(mark), Optional.ofNullable(label), reason, NOON));
    }

    private static MarkEvent event(long number, String previous, MarkAct act, MarkKey key, Optional<Mark> given) {
        return new MarkEvent(new MarkEvent.Place(ID, number), previous, act, key, given, NOON);
    }
}
