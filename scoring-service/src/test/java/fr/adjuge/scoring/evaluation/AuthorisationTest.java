package fr.adjuge.scoring.evaluation;

import static fr.adjuge.testkit.access.Access.FORBIDDEN;
import static fr.adjuge.testkit.access.Access.PASSES;
import static fr.adjuge.testkit.access.Access.READS;
import static fr.adjuge.testkit.access.Access.TOO_EARLY;
import static fr.adjuge.testkit.access.Access.UNKNOWN;

import fr.adjuge.testkit.BadTokens;
import fr.adjuge.testkit.access.Access;
import fr.adjuge.testkit.access.Asker;
import fr.adjuge.testkit.access.Asker.House;
import fr.adjuge.testkit.access.AuthorisationMatrix;
import fr.adjuge.testkit.access.Rule;
import fr.adjuge.testkit.access.Rules;
import fr.adjuge.testkit.access.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An evaluation of INRAE that Alice and Bob mark, while marks are missing and after its closure. */
@QuarkusTest
class AuthorisationTest extends EvaluationHttpTest {

    private static final String MARKING = "being marked";
    private static final String CLOSED = "closed";

    // Secrets.
    private static final String REFERENCE = "reference";
    private static final String REASON_OF_ALICE = "reason of Alice";
    private static final String REASON_OF_BOB = "reason of Bob";

    @TestFactory
    Stream<DynamicTest> everyoneDoesAndSeesWhatIsTheirsOnly() {
        clock.set("2025-06-05T10:00:00+02:00");
        return new AuthorisationMatrix(
                        this::token, BadTokens.of(identity, INRAE), rules(), List.of(marking(), closed()))
                .tests();
    }

    /** Alice is the evaluator herself; a colleague of her is named for nothing. */
    private String token(Asker asker) {
        if (asker.is("service")) {
            return identity.serviceToken("tender-service");
        }
        var organisation =
                switch (asker.house()) {
                    case OWN, COLLEAGUE -> INRAE;
                    case OTHER -> CHAMBERS;
                    case NONE -> "";
                };
        var subject = asker.equals(new Asker("evaluator", House.OWN)) ? "alice" : asker.toString();
        return identity.token(subject, organisation, asker.role());
    }

    private static Map<String, Rule> rules() {
        return new Rules()
                // What needs no evaluation belongs to nobody.
                .add((asker, scene) -> READS, "readSandboxClock")
                .add(
                        (asker, scene) -> PASSES,
                        "moveSandboxClock",
                        "checkMethod",
                        "checkPrices",
                        "makeMarksCsv",
                        "makePricesCsv",
                        "makeScoringOds",
                        "makeScoringWorkbook",
                        "readFilledTables",
                        "scoreOffers",
                        "simulateMethod",
                        "openEvaluation")
                .add(AuthorisationTest::listed, "listEvaluations")
                .add((asker, scene) -> reader(asker, READS), "getEvaluation", "listMissingMarks")
                .add(AuthorisationTest::marks, "listMarks")
                .add((asker, scene) -> auditor(asker), "listMarkHistory")
                .add(AuthorisationTest::provisionalRanking, "getProvisionalRanking")
                .add((asker, scene) -> reader(asker, PASSES), "lockQualityMarks", "closeEvaluation")
                .add(
                        AuthorisationTest::result,
                        "getRanking",
                        "getResult",
                        "getExplanation",
                        "getExplanationOfOffer",
                        "downloadFrozenInput",
                        "downloadFrozenResult",
                        "downloadFiguresCsv",
                        "downloadFiguresOds",
                        "downloadFiguresXlsx",
                        "getReport",
                        "downloadReportPdf",
                        "getReportExtract",
                        "downloadReportExtractPdf",
                        "verifyResult")
                .add(
                        (asker, scene) -> evaluator(asker, READS),
                        "downloadMarksCsv",
                        "downloadMarksOds",
                        "downloadMarksWorkbook")
                .add(
                        (asker, scene) -> evaluator(asker, PASSES),
                        "uploadMarksCsv",
                        "uploadMarksOds",
                        "uploadMarksWorkbook",
                        "giveMark",
                        "takeBackMark")
                .byOperation();
    }

    private static Access listed(Asker asker, Scene scene) {
        return isReader(asker)
                ? READS
                : asker.house() == House.NONE && !asker.is("evaluator") ? FORBIDDEN : READS.ofOthers();
    }

    /** Evaluators form their own opinion: before the closure they see only what they gave themselves. */
    private static Access marks(Asker asker, Scene scene) {
        var mayCompare = scene.is(CLOSED) || asker.is("buyer", "service");
        return reader(asker, mayCompare ? READS : READS.without(REASON_OF_BOB));
    }

    private static Access auditor(Asker asker) {
        return asker.is("evaluator") || asker.is("representative") ? FORBIDDEN : reader(asker, READS);
    }

    private static Access provisionalRanking(Asker asker, Scene scene) {
        return reader(asker, scene.is(CLOSED) ? READS : TOO_EARLY);
    }

    private static Access result(Asker asker, Scene scene) {
        return reader(asker, scene.is(CLOSED) ? READS : TOO_EARLY);
    }

    /** Our services, the buyer's house, and who marks, wherever it is employed. */
    private static boolean isReader(Asker asker) {
        return asker.is("service")
                || asker.isInside() && !asker.is("evaluator")
                || asker.is("evaluator") && asker.house() == House.OWN;
    }

    private static Access reader(Asker asker, Access ofReaders) {
        if (isReader(asker)) {
            return ofReaders;
        }
        return asker.house() == House.NONE && !asker.is("evaluator") ? FORBIDDEN : UNKNOWN;
    }

    private static Access evaluator(Asker asker, Access ofEvaluator) {
        return asker.house() == House.OWN ? ofEvaluator : UNKNOWN;
    }

    private Scene marking() {
        var evaluation = address();
        var reference = "INRAE-" + UUID.randomUUID();
        put(evaluation, request().replace("INRAE-C24-2025-006", reference)).statusCode(201);
        var scene = scene(MARKING, evaluation, reference);
        giveMarks(evaluation, scene);
        return scene;
    }

    private Scene closed() {
        var evaluation = address();
        var reference = "INRAE-" + UUID.randomUUID();
        put(evaluation, request().replace("INRAE-C24-2025-006", reference)).statusCode(201);
        markAll(evaluation);
        var scene = scene(CLOSED, evaluation, reference);
        giveMarks(evaluation, scene);
        asBuyer().put(evaluation + "/closure").then().statusCode(200);
        return scene;
    }

    private void giveMarks(String evaluation, Scene scene) {
        give(evaluation, "alice", "A", "mesures", mark(4, scene.secrets().get(REASON_OF_ALICE)))
                .statusCode(200);
        give(evaluation, "bob", "A", "sav", mark(3, scene.secrets().get(REASON_OF_BOB)))
                .statusCode(200);
    }

    private static String mark(int mark, String reason) {
        return "{\"mark\": %d, \"reason\": \"%s\"}".formatted(mark, reason);
    }

    private static Scene scene(String state, String evaluation, String reference) {
        return new Scene(
                state,
                Map.of(
                        "id", evaluation.substring("/evaluations/".length()),
                        "offerId", "A",
                        "awardee", "B",
                        "criterionId", "mesures"),
                Map.of(
                        REFERENCE, reference,
                        REASON_OF_ALICE, "avis " + UUID.randomUUID(),
                        REASON_OF_BOB, "avis " + UUID.randomUUID()));
    }
}
