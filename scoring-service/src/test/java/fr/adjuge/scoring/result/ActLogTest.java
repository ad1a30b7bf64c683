package fr.adjuge.scoring.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.server.ActLog;
import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import fr.adjuge.testkit.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One line for each act that is done: which, on which tender, in which role, under which trace. */
@QuarkusTest
class ActLogTest extends EvaluationHttpTest {

    private static final String LINE = "act=%s tender=00000000-0000-0000-0000-000000000006 role=%s trace=[0-9a-f]{32}";

    @Test
    void tellsWhatWasDoneAndInWhichRole() {
        try (var log = new LogLines(ActLog.CATEGORY)) {
            var evaluation = address();
            open(evaluation, FROM_THE_START).statusCode(201);
            mark(evaluation, "bob", "A", "sav", "3").statusCode(200);

            assertThat(log.lines()).hasSize(2);
            assertThat(log.lines().get(0)).matches(LINE.formatted("OPEN", "service"));
            assertThat(log.lines().get(1)).matches(LINE.formatted("MARK", "evaluator"));
        }
    }

    @Test
    void tellsTheClosureOnceHoweverOftenItIsAskedFor() {
        var evaluation = markedEvaluation();
        try (var log = new LogLines(ActLog.CATEGORY)) {
            asBuyer().put(evaluation + "/quality-lock").then().statusCode(200);
            asBuyer().put(evaluation + "/quality-lock").then().statusCode(200);
            asBuyer().put(evaluation + "/closure").then().statusCode(200);
            asBuyer().put(evaluation + "/closure").then().statusCode(200);

            assertThat(log.lines()).hasSize(2);
            assertThat(log.lines().get(0)).matches(LINE.formatted("LOCK_QUALITY", "buyer"));
            assertThat(log.lines().get(1)).matches(LINE.formatted("CLOSE", "buyer"));
        }
    }

    @Test
    void tellsNothingOfWhatWasRefusedOrOnlyRead() {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);
        try (var log = new LogLines(ActLog.CATEGORY)) {
            asBuyer().put(evaluation + "/closure").then().statusCode(409);
            asBuyer().get(evaluation).then().statusCode(200);

            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void namesNobody() {
        try (var log = new LogLines(ActLog.CATEGORY)) {
            closedEvaluation();

            assertThat(log.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("alice")
                            || line.contains("bob")
                            || line.contains("buyer@")
                            || line.contains(INRAE)
                            || line.contains("Société"));
        }
    }
}
