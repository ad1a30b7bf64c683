package fr.adjuge.scoring.marking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** B's support is marked 2, not 4, if PSE-1 alone is retained: then G is first, and B with any other combination. */
@QuarkusTest
class OptionMarksResourceTest extends EvaluationHttpTest {

    @Test
    void countAMarkUnderItsVeryCombination() {
        var evaluation = markedByOptions("\"bob\"");
        giveFor(evaluation, "bob", "PSE-1", "2").statusCode(200).body("optionCombination", contains("PSE-1"));

        asBuyer().put(evaluation + "/closure").then().statusCode(200);

        asBuyer()
                .get(evaluation + "/result")
                .then()
                .statusCode(200)
                .body("outcomes[0].offerId", equalTo("B"))
                .body("combinations.findAll { it.offers[0].offerId == 'G' }.optionIds", contains(List.of("PSE-1")));
        asBuyer()
                .get(evaluation + "/report")
                .then()
                .body(containsString("avec PSE-1, 2 : sans pièces détachées"))
                .body(containsString("Les options changent les notes"));
        asBuyer().post(evaluation + "/verification").then().body("identical", equalTo(true));
        progressOnSupport(evaluation).body("progress.find { it.criterionId == 'sav' }.given", equalTo(7));
    }

    @Test
    void takeTheMarksOfOneCombinationFromAllToWhomTheCriterionIsAssigned() {
        var evaluation = markedByOptions("\"bob\", \"carol\"");
        giveFor(evaluation, "bob", "PSE-1", "2").statusCode(200);

        asBuyer()
                .get(evaluation + "/missing-marks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].evaluator", equalTo("carol"))
                .body("items[0].optionCombination", contains("PSE-1"));
        progressOnSupport(evaluation)
                .body("progress.find { it.evaluator == 'bob' }.given", equalTo(7))
                .body("progress.find { it.evaluator == 'carol' }.expected", equalTo(7))
                .body("progress.find { it.evaluator == 'carol' }.given", equalTo(6));
        expectProblem(asBuyer().put(evaluation + "/closure").then(), 409, "marks-missing")
                .body("violations.pointer", contains("/marks/B/sav/PSE-1"));

        giveFor(evaluation, "carol", "PSE-1", "3").statusCode(200);
        expectProblem(asBuyer().put(evaluation + "/closure").then(), 409, "marks-differ")
                .body("violations.pointer", contains("/marks/B/sav/PSE-1"));
    }

    @Test
    void letAMarkOfACombinationBeTakenBackWhileMarksAreTaken() {
        var evaluation = markedByOptions("\"bob\", \"carol\"");
        giveFor(evaluation, "bob", "PSE-1", "2").statusCode(200);

        takeBack(evaluation, "?option=PSE-1").statusCode(204);

        asBuyer().get(evaluation + "/missing-marks").then().body("items", hasSize(0));
        expectProblem(takeBack(evaluation, ""), 400, "invalid-request");
        asBuyer().put(evaluation + "/closure").then().statusCode(200);
        expectProblem(takeBack(evaluation, "?option=PSE-1"), 409, "action-not-allowed");
    }

    @Test
    void listEveryMarkOnceWhatEverThePage() {
        var evaluation = markedByOptions("\"bob\"");
        giveFor(evaluation, "bob", "PSE-1", "2").statusCode(200);
        giveFor(evaluation, "bob", "PSE-1&option=PSE-3", "3").statusCode(200);

        var found = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = asBuyer()
                    .get(evaluation + "/marks?offerId=B&limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.collect { it.criterionId + (it.optionCombination ?: []) }"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }

        assertThat(found).hasSize(9).doesNotHaveDuplicates().contains("sav[]", "sav[PSE-1]", "sav[PSE-1, PSE-3]");
    }

    @Test
    void refuseOptionsThatAreNoCombinationOfAMethodWhoseMarksDependOnThem() {
        var evaluation = markedByOptions("\"bob\"");
        expectProblem(giveFor(evaluation, "bob", "PSE-9", "2"), 404, "unknown-resource");
        expectProblem(giveFor(evaluation, "bob", "PSE-1&option=PSE-1", "2"), 404, "unknown-resource");

        var oneSet = markedEvaluation();
        expectProblem(giveFor(oneSet, "bob", "PSE-1", "2"), 404, "unknown-resource");
    }

    /** Eight combinations of three options for each of six offers, below the headings. */
    @Test
    void comeAndGoInTheTableOfAnEvaluator() {
        var evaluation = markedByOptions("\"bob\"");
        var table = marksTable(evaluation, "bob");
        assertThat(table.lines()).hasSize(1 + 6 * 8);
        assertThat(table.lines().findFirst().orElseThrow())
                .isEqualTo("\ufeffOffre;Soumissionnaire;Options;sav : note;sav : motif");

        var filled = Arrays.stream(table.split("\r\n"))
                .map(row -> row.startsWith("B;Société fictive B;PSE-1;") ? "B;;PSE-1;2;sans pièces détachées" : row)
                .toList();
        evaluator("bob")
                .contentType("text/csv;charset=UTF-8")
                .body(String.join("\r\n", filled).getBytes(UTF_8))
                .put(evaluation + "/marks.csv")
                .then()
                .statusCode(200)
                .body("findAll { it.optionCombination }.mark", contains(2));
    }

    private String markedByOptions(String evaluatorsOfSupport) {
        var evaluation = address();
        var evaluators = new ArrayList<String>(
                List.of("{\"subject\": \"alice\", \"name\": \"Alice\", \"criterionIds\": [\"valeur-technique\"]}"));
        for (var subject : evaluatorsOfSupport.split(", ")) {
            evaluators.add("{\"subject\": %s, \"name\": %s, \"criterionIds\": [\"sav\"]}".formatted(subject, subject));
        }
        put(
                        evaluation,
                        request()
                                .replace(
                                        InraeRequests.method(),
                                        InraeRequests.method()
                                                .replaceFirst(
                                                        "\\{", "{\"reading\": {\"qualityMarks\": \"BY_OPTIONS\"}, "))
                                .replaceFirst(
                                        "(?s)\"evaluators\": \\[.*]}\\s*$",
                                        "\"evaluators\": [" + String.join(",", evaluators) + "]}"))
                .statusCode(201);
        markAll(evaluation);
        if (evaluatorsOfSupport.contains("carol")) {
            InraeRequests.MARKS.forEach((offer, marks) ->
                    mark(evaluation, "carol", offer, "sav", "" + marks[6]).statusCode(200));
        }
        return evaluation;
    }

    private ValidatableResponse giveFor(String evaluation, String subject, String options, String mark) {
        return evaluator(subject)
                .body("{\"mark\": %s, \"reason\": \"sans pièces détachées\"}".formatted(mark))
                .put(evaluation + "/marks/B/sav?option=" + options)
                .then();
    }

    private ValidatableResponse takeBack(String evaluation, String options) {
        return evaluator("bob").delete(evaluation + "/marks/B/sav" + options).then();
    }

    private ValidatableResponse progressOnSupport(String evaluation) {
        return asBuyer().get(evaluation).then().statusCode(200);
    }
}
