package fr.adjuge.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.EngineVersion;
import fr.adjuge.scoring.frozen.FrozenInput;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each act of an evaluation in each status: done, or refused by name. */
class EvaluationTest {

    private static final Instant NOW = Instant.parse("2025-06-06T08:00:00Z");
    private static final FrozenInput INPUT =
            FrozenInput.of(CanonicalForm.read(InraeRequests.scoring(), ScoringRequest.class));

    private record Lacking(List<Breach> missing, List<Breach> differing) implements MarksSoFar {}

    private static final Breach PLACE = Breach.of("/marks/A/sav", Text.same("0 of 1 marks"));
    private static final MarksSoFar SOME_MISSING = new Lacking(List.of(PLACE), List.of());
    private static final MarksSoFar SOME_DIFFERING = new Lacking(List.of(), List.of(PLACE));

    @Test
    void marksAreTakenWhileItIsOpenAndEachChangeIsARevision() {
        var evaluation = open();

        assertThat(evaluation.takeMarks()).isEqualTo(1);
        assertThat(evaluation.takeMarks()).isEqualTo(2);
        assertThat(evaluation.marksRevision()).isEqualTo(2);
    }

    @Test
    void noMarkIsTakenOnceTheQualityMarksAreFinal() {
        var evaluation = open();
        evaluation.lockQuality(MarksSoFar.ALL);

        refused(evaluation::takeMarks, ProblemType.ACTION_NOT_ALLOWED, "the quality marks are final");
        assertThat(evaluation.marksRevision()).isZero();
    }

    @Test
    void noMarkIsTakenOnceItIsClosed() {
        refused(closed()::takeMarks, ProblemType.ACTION_NOT_ALLOWED, "the evaluation is closed");
    }

    @Test
    void qualityMarksAreLockedOnceAllAreThereEvenIfTheyDiffer() {
        var evaluation = open();

        refused(
                () -> evaluation.lockQuality(SOME_MISSING),
                ProblemType.MARKS_MISSING,
                "marks are missing: here where" + " the first of them are, all in missing-marks");
        assertThat(evaluation.isQualityLocked()).isFalse();
        evaluation.lockQuality(SOME_DIFFERING);
        assertThat(evaluation.isQualityLocked()).isTrue();
    }

    @Test
    void qualityMarksAreLockedOnceAndNotAfterTheClosure() {
        var locked = open();
        locked.lockQuality(MarksSoFar.ALL);

        refused(
                () -> locked.lockQuality(MarksSoFar.ALL),
                ProblemType.ACTION_NOT_ALLOWED,
                "the quality marks are final");
        refused(() -> closed().lockQuality(MarksSoFar.ALL), ProblemType.ACTION_NOT_ALLOWED, "the evaluation is closed");
    }

    @Test
    void itIsNotClosedWithoutAllMarksAndTheirPlacesAreTold() {
        var evaluation = open();

        var refusal = catchThrowableOfType(RefusedException.class, () -> close(evaluation, SOME_MISSING));

        assertThat(refusal.type()).isEqualTo(ProblemType.MARKS_MISSING);
        assertThat(refusal.breaches()).containsExactly(PLACE);
        assertThat(evaluation.isClosed()).isFalse();
        assertThat(evaluation.resultHash()).isEmpty();
    }

    @Test
    void itIsNotClosedWhileEvaluatorsDiffer() {
        refused(
                () -> close(open(), SOME_DIFFERING),
                ProblemType.MARKS_DIFFER,
                "the evaluators have to agree on one mark");
    }

    @Test
    void nothingIsScoredWhereItMayNotBeClosed() {
        var evaluation = open();

        refused(
                () -> evaluation.close(
                        SOME_MISSING,
                        () -> {
                            throw new AssertionError("asked for its input");
                        },
                        input -> {
                            throw new AssertionError("scored");
                        },
                        NOW),
                ProblemType.MARKS_MISSING,
                "marks are missing: here where the first of them are, all in missing-marks");
    }

    @Test
    void itIsClosedOnceFromOpenOrWithFinalMarks() {
        var locked = open();
        locked.lockQuality(MarksSoFar.ALL);
        close(locked, MarksSoFar.ALL);

        assertThat(locked.closedAt()).contains(NOW);
        refused(() -> close(closed(), MarksSoFar.ALL), ProblemType.ACTION_NOT_ALLOWED, "the evaluation is closed");
    }

    @Test
    void aResultIsReadOnceItIsClosedWithTheHashOfItsBytes() {
        var evaluation = open();
        refused(evaluation::frozenResult, ProblemType.ACTION_NOT_ALLOWED, "the evaluation has to be closed first");
        refused(evaluation::frozenInput, ProblemType.ACTION_NOT_ALLOWED, "the evaluation has to be closed first");

        close(evaluation, MarksSoFar.ALL);

        assertThat(evaluation.frozenInput()).isEqualTo(INPUT.canonical());
        assertThat(evaluation.frozenResult().engine()).isEqualTo(EngineVersion.CURRENT);
        assertThat(evaluation.resultHash())
                .contains(CanonicalForm.hash(evaluation.frozenResult().result()));
    }

    @Test
    void aRankingIsMadeOfAllMarksWhateverTheStatus() {
        for (var evaluation : List.of(open(), closed())) {
            evaluation.requireRankable(MarksSoFar.ALL);
            refused(
                    () -> evaluation.requireRankable(SOME_MISSING),
                    ProblemType.MARKS_MISSING,
                    "marks are missing: here where the first of them are, all in missing-marks");
            refused(
                    () -> evaluation.requireRankable(SOME_DIFFERING),
                    ProblemType.MARKS_DIFFER,
                    "the evaluators have to agree on one mark");
        }
    }

    @Test
    void anotherRequestUnderTheSameIdIsRefused() {
        var other = CanonicalForm.read(InraeRequests.evaluation("AFTER_QUALITY_MARKS"), EvaluationRequest.class);

        refused(
                () -> open().requireSame(other),
                ProblemType.ANOTHER_CONTENT,
                "this evaluation was opened with another content");
    }

    private static void refused(ThrowingCallable act, ProblemType type, String detail) {
        var refusal = catchThrowableOfType(RefusedException.class, act);
        assertThat(refusal).as("not refused").isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.detail().english()).isEqualTo(detail);
    }

    private static Evaluation open() {
        return new Evaluation(
                new UUID(0, 1),
                CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class),
                NOW);
    }

    private static Evaluation closed() {
        var evaluation = open();
        close(evaluation, MarksSoFar.ALL);
        return evaluation;
    }

    private static void close(Evaluation evaluation, MarksSoFar marks) {
        evaluation.close(
                marks,
                () -> INPUT,
                input -> ScoredRequest.of(CanonicalForm.read(input.canonical(), ScoringRequest.class)),
                NOW);
    }
}
