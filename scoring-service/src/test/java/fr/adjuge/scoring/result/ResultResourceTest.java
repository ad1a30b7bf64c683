package fr.adjuge.scoring.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.EngineVersion;
import fr.adjuge.scoring.frozen.ScoredRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultResourceTest extends EvaluationHttpTest {

    @Inject
    DataSource database;

    @Test
    void freezesTheRankingOfTheWorkedExample() {
        var evaluation = markedEvaluation();

        asBuyer().put(evaluation + "/closure").then().statusCode(200).body("status", equalTo("CLOSED"));

        asBuyer()
                .get(evaluation + "/result")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("outcomes.offerId", contains("B", "F", "G", "A", "C", "D"))
                .body("outcomes.rank", contains(1, 2, 2, 4, 5, null))
                .body("outcomes[1].total.fraction", equalTo("69/20"))
                .body("outcomes[1].tied", equalTo(true))
                .body("outcomes[5].outcome", equalTo("ELIMINATED"))
                .body("combinations", hasSize(8))
                .body("findings.code", hasItem("tie"));
    }

    @Test
    void replaysTheFrozenResultByteForByte() {
        var evaluation = closedEvaluation();

        asBuyer().post(evaluation + "/verification").then().statusCode(200).body("identical", equalTo(true));
    }

    @Test
    void explainsEveryTotalDownToTheMarksGiven() {
        var explanation = asBuyer()
                .header("Accept-Language", "fr")
                .accept("text/plain")
                .get(closedEvaluation() + "/explanation")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(explanation)
                .contains("2. Société fictive F (ex æquo)")
                .contains("Note totale = 69/20 (3,450000)")
                .contains("note éliminatoire au critère")
                .contains("2,8 × 4 ÷ 3,2")
                .contains("4 × (1 + 213359) ÷ (1 + 243839)");
    }

    @Test
    void hasNoResultBeforeItIsClosed() {
        expectProblem(asBuyer().get(markedEvaluation() + "/result").then(), 409, "action-not-allowed");
    }

    @Test
    void servesTheFrozenBytesWhoseHashItTells() {
        var evaluation = closedEvaluation();

        var answer = asBuyer()
                .get(evaluation + "/frozen-result")
                .then()
                .statusCode(200)
                .extract();

        assertThat(answer.header("ETag")).isEqualTo("\"" + CanonicalForm.hash(answer.asString()) + "\"");
        asBuyer().get(evaluation + "/result").then().header("ETag", "W/" + answer.header("ETag"));
        assertThat(answer.<String>path("outcomes.find { it.offerId == 'F' }.total"))
                .isEqualTo("69/20");
        // before rescaling, in the order of the method: 14/5 is the technical value of F
        assertThat(answer.<String>path("outcomes.find { it.offerId == 'F' }.marks"))
                .startsWith("14/5 3 3 2 3 3 3");
    }

    @Test
    void servesTheInputWhoseHashIsInTheResult() {
        var evaluation = closedEvaluation();

        var input = asBuyer()
                .get(evaluation + "/frozen-input")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        asBuyer().get(evaluation + "/result").then().body("inputHash", equalTo(CanonicalForm.hash(input)));
    }

    @Test
    void givesTheRankingAlone() {
        asBuyer()
                .get(closedEvaluation() + "/ranking")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("offers.offerId", contains("B", "F", "G", "A", "C", "D"))
                .body("offers.rank", contains(1, 2, 2, 4, 5, null))
                .body("offers[1].total.fraction", equalTo("69/20"));
    }

    @Test
    void explainsOneOfferInBothLanguages() {
        var evaluation = closedEvaluation();

        asBuyer()
                .get(evaluation + "/explanations/F")
                .then()
                .statusCode(200)
                .body("tenderer", equalTo("Société fictive F"))
                .body("explanation.label.fr", equalTo("Note totale"))
                .body("explanation.label.en", equalTo("Total mark"))
                .body("explanation.value.fraction", equalTo("69/20"))
                .body("explanation.inputs", hasSize(3));
        asBuyer()
                .get(evaluation + "/explanations/D")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("ELIMINATED"))
                .body("explanation", nullValue());
        expectProblem(asBuyer().get(evaluation + "/explanations/Z").then(), 404, "unknown-resource");
        expectProblem(asBuyer().get(markedEvaluation() + "/explanations/F").then(), 409, "action-not-allowed");
    }

    @Test
    void embedsNoExplanationInTheResult() {
        asBuyer().get(closedEvaluation() + "/result").then().body("outcomes.explanation", everyItem(nullValue()));
    }

    @Test
    void explainsNothingButTheFrozenBytes() throws SQLException {
        var evaluation = closedEvaluation();
        change(evaluation, "update evaluation set input = replace(input, '213359', '213358') where id = ?");
        // what else was closed since, so that the computation is no longer kept
        for (var i = 0; i < 4; i++) {
            closeWithAnotherMark();
        }

        expectProblem(asBuyer().get(evaluation + "/explanations/F").then(), 409, "result-not-reproduced");
        expectProblem(
                asBuyer()
                        .accept("text/plain, application/problem+json")
                        .get(evaluation + "/explanation")
                        .then(),
                409,
                "result-not-reproduced");
        asBuyer().post(evaluation + "/verification").then().statusCode(200).body("identical", equalTo(false));
        asBuyer().get(evaluation + "/ranking").then().statusCode(200);
    }

    @Test
    void explainsNoBytesThatWereChangedAfterwards() throws SQLException {
        var evaluation = closedEvaluation();
        change(evaluation, "update evaluation set result = replace(result, '69/20', '70/20') where id = ?");

        expectProblem(asBuyer().get(evaluation + "/explanations/F").then(), 409, "result-not-reproduced");
        asBuyer().post(evaluation + "/verification").then().body("identical", equalTo(false));
    }

    @Test
    void stillReadsExplainsAndReplaysWhatTheFirstVersionFroze() throws SQLException {
        var evaluation = closedEvaluation();
        var scored = ScoredRequest.of(CanonicalForm.read(InraeRequests.scoring(), ScoringRequest.class));
        var frozen = EngineVersion.ONE.frozen(scored);
        change(
                evaluation,
                "update evaluation set engine_version = '1', result = ?, result_hash = ? where id = ?",
                frozen,
                CanonicalForm.hash(frozen));

        asBuyer()
                .get(evaluation + "/result")
                .then()
                .statusCode(200)
                .header("ETag", "W/\"" + CanonicalForm.hash(frozen) + "\"")
                .body("engineVersion", equalTo("1"))
                .body("outcomes.offerId", contains("B", "F", "G", "A", "C", "D"))
                .body("outcomes.explanation", everyItem(nullValue()));
        assertThat(asBuyer().get(evaluation + "/frozen-result").asString()).isEqualTo(frozen);
        asBuyer().get(evaluation + "/ranking").then().body("offers.rank", contains(1, 2, 2, 4, 5, null));
        asBuyer().get(evaluation + "/explanations/F").then().body("explanation.value.fraction", equalTo("69/20"));
        asBuyer()
                .post(evaluation + "/verification")
                .then()
                .body("identical", equalTo(true))
                .body("engineVersion", equalTo("1"));
    }

    @Test
    void isFrozenOnceByTwoWhoCloseAtOnce() throws InterruptedException, ExecutionException {
        var evaluation = markedEvaluation();
        Callable<String> close = () -> asBuyer()
                .put(evaluation + "/closure")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var closers = Executors.newFixedThreadPool(2);
        try {
            var answers = closers.invokeAll(List.of(close, close));

            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        } finally {
            closers.shutdown();
        }
    }

    private void closeWithAnotherMark() throws SQLException {
        var evaluation = markedEvaluation();
        change(evaluation, """
                update mark set mark = 1
                 where (evaluation_id, offer_id, criterion_id) =
                       (select evaluation_id, offer_id, criterion_id from mark where evaluation_id = ? limit 1)
                """);
        asBuyer().put(evaluation + "/closure").then().statusCode(200);
    }

    private void change(String evaluation, String sql, String... values) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.setObject(values.length + 1, UUID.fromString(evaluation.substring("/evaluations/".length())));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
