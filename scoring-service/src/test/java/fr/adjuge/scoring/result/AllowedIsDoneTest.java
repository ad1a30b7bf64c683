package fr.adjuge.scoring.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random walks: whoever tries something does it if and only if the view just before allowed it, and is refused with the
 * reason that the view gave. Bob and Carol both mark the support and have to agree.
 */
@QuarkusTest
class AllowedIsDoneTest extends EvaluationHttpTest {

    private static final int STEPS = 70;
    private static final List<String> OFFERS = List.of("A", "B", "C", "D", "F", "G");
    private static final Map<String, List<String>> CRITERIA = Map.of(
            "alice",
            InraeRequests.MARKED.subList(0, 6),
            "bob",
            List.of("sav"),
            "carol",
            List.of("sav"),
            "buyer@inrae",
            List.of("sav"),
            "deputy",
            List.of("sav"));

    /** Who tries, and in which roles; the deputy takes part in nothing that it could decide on or mark. */
    private enum Actor {
        ALICE("alice", INRAE, "evaluator"),
        BOB("bob", INRAE, "evaluator"),
        CAROL("carol", INRAE, "evaluator"),
        BUYER("buyer@inrae", INRAE, "buyer"),
        ANOTHER_BUYER_WHO_MARKS("bob", CHAMBERS, "buyer", "evaluator"),
        DEPUTY("deputy", INRAE, "representative", "evaluator");

        private final String subject;
        private final String organisation;
        private final String[] roles;

        Actor(String subject, String organisation, String... roles) {
            this.subject = subject;
            this.organisation = organisation;
            this.roles = roles;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, FROM_THE_START", "2, AFTER_QUALITY_MARKS"})
    void anActIsDoneIfAndOnlyIfTheViewBeforeAllowedIt(int seed, String priceVisibility) {
        var random = new Random(seed);
        var evaluation = address();
        put(
                        evaluation,
                        InraeRequests.evaluation(priceVisibility)
                                .replace(
                                        "\"evaluators\": [",
                                        "\"evaluators\": [{\"subject\": \"carol\", \"name\": \"Carol\","
                                                + " \"criterionIds\": [\"sav\"]},"))
                .statusCode(201);
        var met = new HashSet<String>();
        for (var step = 0; step < STEPS; step++) {
            if (random.nextInt(3) > 0) {
                markWhatIsMissing(evaluation, random);
            }
            var actor = Actor.values()[random.nextInt(Actor.values().length)];
            var action = List.of("MARK", "LOCK_QUALITY", "CLOSE", "READ_RESULT").get(random.nextInt(4));
            if (!action.equals("CLOSE") || step > STEPS / 2) {
                met.add(action + " " + isDoneAsAllowed(evaluation, actor, action, random));
            }
        }
        assertThat(met)
                .as("the walk says something of every act, done and not done")
                .containsAll(all());
    }

    private static Set<String> all() {
        return Set.of(
                "MARK true",
                "MARK false",
                "LOCK_QUALITY false",
                "CLOSE true",
                "CLOSE false",
                "READ_RESULT true",
                "READ_RESULT false");
    }

    private boolean isDoneAsAllowed(String evaluation, Actor actor, String action, Random random) {
        var before = view(evaluation, actor);
        var shown = before.<Map<String, Object>>getList("allowedActions").stream()
                .filter(one -> one.get("action").equals(action))
                .findAny();
        var allowed = shown.filter(one -> (boolean) one.get("allowed")).isPresent();

        var answer = tried(evaluation, actor, action, random);

        var repeated = answer.statusCode() == 200
                && ((action.equals("CLOSE") && before.getString("status").equals("CLOSED"))
                        || (action.equals("LOCK_QUALITY")
                                && before.getString("status").equals("QUALITY_LOCKED")));
        var done = answer.statusCode() == 200 && !repeated;
        assertThat(done)
                .as("%s by %s in %s: %s after %s", action, actor, before.getString("status"), answer.asString(), shown)
                .isEqualTo(allowed);
        if (!done && !repeated) {
            shown.ifPresent(closed -> {
                assertThat(answer.jsonPath().getString("detail")).isEqualTo(closed.get("reason"));
                assertThat(Optional.ofNullable(answer.jsonPath().getList("violations"))
                                .orElse(List.of()))
                        .isEqualTo(Optional.ofNullable((List<?>) closed.get("violations"))
                                .orElse(List.of()));
            });
        }
        return done;
    }

    private JsonPath view(String evaluation, Actor actor) {
        var answer = by(actor).get(evaluation);
        return answer.statusCode() == 200
                ? answer.jsonPath()
                : new JsonPath("{\"status\": \"\", \"allowedActions\": []}");
    }

    private Response tried(String evaluation, Actor actor, String action, Random random) {
        return switch (action) {
            case "MARK" ->
                marked(
                        evaluation,
                        by(actor),
                        OFFERS.get(random.nextInt(OFFERS.size())),
                        CRITERIA.get(actor.subject).get(0),
                        2 + random.nextInt(3));
            case "LOCK_QUALITY" -> by(actor).put(evaluation + "/quality-lock");
            case "CLOSE" -> by(actor).put(evaluation + "/closure");
            default -> by(actor).get(evaluation + "/result");
        };
    }

    private RequestSpecification by(Actor actor) {
        return as(actor.subject, actor.organisation, actor.roles);
    }

    private static Response marked(
            String evaluation, RequestSpecification evaluator, String offer, String criterion, int mark) {
        return evaluator
                .body("{\"mark\": %d, \"reason\": \"au vu du mémoire technique\"}".formatted(mark))
                .put(evaluation + "/marks/" + offer + "/" + criterion);
    }

    /** Some of it, all with a three: so evaluators come to agree. */
    private void markWhatIsMissing(String evaluation, Random random) {
        asBuyer()
                .get(evaluation + "/missing-marks?limit=" + (1 + random.nextInt(6)))
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(missing -> marked(
                        evaluation,
                        evaluator((String) missing.get("evaluator")),
                        (String) missing.get("offerId"),
                        (String) missing.get("criterionId"),
                        3));
        if (random.nextInt(3) == 0) {
            for (var evaluator : List.of("bob", "carol")) {
                OFFERS.forEach(offer -> marked(evaluation, evaluator(evaluator), offer, "sav", 3));
            }
        }
    }
}
