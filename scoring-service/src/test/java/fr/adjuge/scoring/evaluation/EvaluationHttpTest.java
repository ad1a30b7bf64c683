package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.HttpTest;
import fr.adjuge.scoring.InraeRequests;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Evaluations of the worked example, opened, marked and closed over HTTP. */
public class EvaluationHttpTest extends HttpTest {

    protected static final String FROM_THE_START = "FROM_THE_START";
    protected static final String AFTER_QUALITY_MARKS = "AFTER_QUALITY_MARKS";

    protected String closedEvaluation() {
        var evaluation = markedEvaluation();
        asBuyer().put(evaluation + "/closure").then().statusCode(200);
        return evaluation;
    }

    protected String markedEvaluation() {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);
        markAll(evaluation);
        return evaluation;
    }

    protected void markAll(String evaluation) {
        InraeRequests.MARKS.forEach((offer, marks) -> {
            for (var i = 0; i < marks.length; i++) {
                var criterion = InraeRequests.MARKED.get(i);
                mark(evaluation, criterion.equals("sav") ? "bob" : "alice", offer, criterion, "" + marks[i])
                        .statusCode(200);
            }
        });
    }

    protected ValidatableResponse mark(
            String evaluation, String evaluator, String offer, String criterion, String mark) {
        return give(
                evaluation,
                evaluator,
                offer,
                criterion,
                "{\"mark\": %s, \"reason\": \"au vu du mémoire technique\"}".formatted(mark));
    }

    protected ValidatableResponse give(
            String evaluation, String evaluator, String offer, String criterion, String body) {
        return evaluator(evaluator)
                .body(body)
                .put(evaluation + "/marks/" + offer + "/" + criterion)
                .then();
    }

    /** The table of the evaluator's own marks, as it is exported. */
    protected String marksTable(String evaluation, String evaluator) {
        return evaluator(evaluator)
                .accept("text/csv")
                .get(evaluation + "/marks.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    protected RequestSpecification evaluator(String subject) {
        return as(subject, INRAE, "evaluator");
    }

    protected ValidatableResponse open(String evaluation, String priceVisibility) {
        return put(evaluation, InraeRequests.evaluation(priceVisibility));
    }

    protected ValidatableResponse put(String evaluation, String request) {
        return asService().body(request).put(evaluation).then();
    }

    protected static String request() {
        return InraeRequests.evaluation(FROM_THE_START);
    }

    protected static String address() {
        return "/evaluations/" + UUID.randomUUID();
    }
}
