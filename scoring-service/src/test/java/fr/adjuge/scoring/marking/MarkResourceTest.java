package fr.adjuge.scoring.marking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MarkResourceTest extends EvaluationHttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ufffeb", "", "  ", "\\u00a0\\u200b"})
    void isRefusedAtItsReasonWhereThatIsNoText(String reason) {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);

        give(evaluation, "bob", "A", "sav", body(reason))
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
    }

    @Test
    void aBreakMadeByHandIsALineBreak() {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);

        give(evaluation, "bob", "A", "sav", body("a\\u000bb")).statusCode(200).body("reason", equalTo("a\nb"));
    }

    /** Given, changed, the same again, and another evaluator's: three lines, page by page, each chained to the one before. */
    @Test
    void keepsItsHistoryForTheAuditor() {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);
        give(evaluation, "bob", "A", "sav", body("first")).statusCode(200);
        give(evaluation, "bob", "A", "sav", body("second")).statusCode(200);
        give(evaluation, "bob", "A", "sav", body("second")).statusCode(200);
        give(evaluation, "alice", "A", "mesures", body("third")).statusCode(200);

        var auditor = as("auditor", INRAE, "auditor");
        var first = auditor.get(evaluation + "/mark-history?limit=2")
                .then()
                .statusCode(200)
                .body("items.act", contains("GIVEN", "CHANGED"))
                .body("items.reason", contains("first", "second"))
                .extract();
        var hashes = first.<String>path("items[1].hash");

        as("auditor", INRAE, "auditor")
                .get(evaluation + "/mark-history?limit=2&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.evaluator", contains("alice"))
                .body("items.previousHash", contains(hashes))
                .body("items.number", contains(3));
    }

    /** {@code reason}: escaped as in JSON. */
    private static String body(String reason) {
        return "{\"mark\": 3, \"reason\": \"%s\"}".formatted(reason);
    }
}
