package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Seeded walks from the draft to the opening, over HTTP: lawful steps and others, on all kinds of days. */
@QuarkusTest
class TenderWalkTest extends DepositScene {

    private static final int WALKS = 5;
    private static final int STEPS = 80;

    /** These end a walk, or make it longer. */
    private static final EnumSet<TenderAction> RARE =
            EnumSet.of(TenderAction.GIVE_UP, TenderAction.DISCONTINUE, TenderAction.AMEND);

    /** One address does either, by the status of the tender. */
    private static final Map<TenderAction, TenderAction> TWINS = Map.of(
            TenderAction.ADD_DOCUMENT, TenderAction.PREPARE_REPLACEMENT,
            TenderAction.REMOVE_DOCUMENT, TenderAction.DISCARD_REPLACEMENT,
            TenderAction.DEPOSIT, TenderAction.DEPOSIT_AFTER_OPENING);

    private final Set<TenderAction> done = EnumSet.noneOf(TenderAction.class);
    private final Set<TenderAction> refused = EnumSet.noneOf(TenderAction.class);

    private Random random = new Random(0);
    private Instant now = Instant.EPOCH;
    private String tender = "";
    private String reference = "";

    @Test
    void anActIsDoneIfAndOnlyIfTheViewJustBeforeAllowedIt() {
        for (var seed = 1; seed <= WALKS; seed++) {
            walk(seed);
        }
        // The walks say something: each act was done in some of them, and refused in others.
        assertThat(done).containsAll(EnumSet.complementOf(RARE));
        assertThat(refused).containsAll(EnumSet.complementOf(RARE));
    }

    private void walk(int seed) {
        random = new Random(seed);
        at(Instant.parse("2025-04-07T08:00:00Z"));
        reference = "INRAE-" + UUID.randomUUID();
        ScoringStub.publishesMethods();
        tender = once(as("buyer", INRAE)).body(body()).post("/tenders").header("Location");

        for (var step = 0; step < STEPS; step++) {
            if (random.nextInt(4) == 0) {
                at(now.plus(Duration.ofHours(random.nextInt(168))));
            }
            var actor = drawActor();
            var action = draw(actor);
            see(actor, action).availableAt().ifPresent(instant -> holdsFromThenOn(actor, action, instant));
            var allowed = isAllowed(actor, action);
            if (action == TenderAction.OPEN) {
                theLotSaysTheSameAsItsTender(actor, allowed);
            }
            var answer = act(actor, action);
            assertThat(answer.statusCode() < 300)
                    .as("seed %s, step %s, %s at %s: %s", seed, step, action, now, answer.asString())
                    .isEqualTo(allowed);
            (allowed ? done : refused).add(action);
        }
    }

    /** Somebody in a role. */
    private record Actor(String subject, String role, String organisation) {}

    private static final List<Actor> ACTORS = List.of(
            new Actor("buyer@" + INRAE, "buyer", INRAE),
            new Actor("operator@" + COMPANY_A, "operator", COMPANY_A),
            new Actor("dupont", "opener", INRAE),
            new Actor("martin", "opener", INRAE),
            new Actor("director", "representative", INRAE));

    private record Seen(boolean allowed, Optional<Instant> availableAt) {}

    private void holdsFromThenOn(Actor actor, TenderAction action, Instant instant) {
        at(instant.minusSeconds(1));
        assertThat(act(actor, action).statusCode())
                .as("%s a second before", action)
                .isEqualTo(409);
        at(instant);
        assertThat(see(actor, action).allowed()).as("%s at %s", action, instant).isTrue();
    }

    /** A lot is there from the publication on; it is opened with its tender and by whom may open that. */
    private void theLotSaysTheSameAsItsTender(Actor actor, boolean allowed) {
        var shown = as(actor).get(tender + "/lots/LOT-0001");
        if (shown.statusCode() == 200) {
            assertThat(shown.jsonPath().getBoolean("allowedActions.find { it.action == 'OPEN' }.allowed"))
                    .as("the lot for %s at %s", actor.subject(), now)
                    .isEqualTo(allowed);
        }
    }

    private boolean isAllowed(Actor actor, TenderAction action) {
        var twin = Stream.concat(
                Stream.ofNullable(TWINS.get(action)),
                TWINS.entrySet().stream()
                        .filter(pair -> pair.getValue() == action)
                        .map(Map.Entry::getKey));
        return see(actor, action).allowed()
                || twin.anyMatch(other -> see(actor, other).allowed());
    }

    /** A tender that somebody does not see allows nothing. */
    private Seen see(Actor actor, TenderAction action) {
        var view = as(actor).get(tender);
        if (view.statusCode() == 404) {
            return new Seen(false, Optional.empty());
        }
        var shown =
                view.jsonPath().<Map<String, Object>>get("allowedActions.find { it.action == '%s' }".formatted(action));
        return shown == null
                ? new Seen(false, Optional.empty())
                : new Seen(
                        (Boolean) shown.get("allowed"),
                        Optional.ofNullable((String) shown.get("availableAt")).map(Instant::parse));
    }

    /** Acts that prepare what others need come more often than one that ends the walk. */
    private Actor drawActor() {
        return random.nextInt(3) > 0 ? ACTORS.get(random.nextInt(2)) : ACTORS.get(random.nextInt(ACTORS.size()));
    }

    private TenderAction draw(Actor actor) {
        var onlyAllowed = random.nextBoolean();
        var drawn = Stream.of(TenderAction.values())
                .filter(action -> action.role().name().equalsIgnoreCase(actor.role()))
                .filter(action -> !RARE.contains(action) || random.nextInt(20) == 0)
                .filter(action -> !onlyAllowed || see(actor, action).allowed())
                .toList();
        return drawn.contains(TenderAction.PUBLISH) && onlyAllowed
                ? TenderAction.PUBLISH
                : drawn.isEmpty() ? TenderAction.ASK : drawn.get(random.nextInt(drawn.size()));
    }

    private Response act(Actor actor, TenderAction action) {
        return switch (action) {
            case REVISE -> changing(actor).body(body()).put(tender);
            case RECORD_CREDITS ->
                changing(actor).body(resource("/examples/Credits.json")).put(tender + "/credits");
            case ADD_DOCUMENT, PREPARE_REPLACEMENT ->
                once(as(actor))
                        .contentType("application/octet-stream")
                        .body("RC".getBytes(UTF_8))
                        .post(tender + "/documents?name=RC.pdf&kind=CONSULTATION_RULES");
            case REMOVE_DOCUMENT, DISCARD_REPLACEMENT ->
                changing(actor).delete(tender + "/documents/" + documentToRemove());
            case GIVE_UP -> changing(actor).delete(tender);
            case PUBLISH -> once(changing(actor)).body("{}").post(tender + "/publication");
            case AMEND -> once(changing(actor)).body(postponement()).post(tender + "/amendments");
            case ASK ->
                once(as(actor)).body(resource("/examples/NewQuestion.json")).post(tender + "/questions");
            case ANSWER ->
                once(as(actor))
                        .body(resource("/examples/NewAnswer.json"))
                        .post(tender + "/questions/" + questionToAnswer() + "/answer");
            case DEPOSIT, DEPOSIT_AFTER_OPENING -> deposited(actor);
            case WITHDRAW_DEPOSIT -> withdrawal(actor);
            case OPEN -> once(changing(actor)).post(tender + "/opening");
            case DISCONTINUE ->
                once(changing(actor))
                        .body("{\"ground\": \"CHANGED_NEED\", \"reason\": \"besoin abandonné\"}")
                        .post(tender + "/discontinuance");
        };
    }

    private String body() {
        return newInraeTender().replaceFirst("INRAE-[0-9a-f-]{36}", reference);
    }

    private String postponement() {
        var deadline =
                OffsetDateTime.parse(as("buyer", INRAE).get(tender).jsonPath().getString("offerDeadlineInParis"));
        return "{\"description\": \"Report.\", \"newOfferDeadline\": \"%s\"}"
                .formatted(deadline.plusDays(10).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /** One that may go, if there is one. */
    private String documentToRemove() {
        var status = as("buyer", INRAE).get(tender).jsonPath().getString("status");
        return one(
                tender + "/documents",
                status.equals("DRAFT") ? "items" : "items.findAll { !it.inForce && it.replacedBy == null }");
    }

    private String questionToAnswer() {
        return one(tender + "/questions", "items.findAll { it.answer == null }");
    }

    private String one(String list, String which) {
        var ids = as("buyer", INRAE).get(list).jsonPath().<String>getList(which + ".id");
        return ids.isEmpty() ? UUID.randomUUID().toString() : ids.get(0);
    }

    private Response deposited(Actor actor) {
        var file = UUID.randomUUID();
        upload(tender, actor.organisation(), file, "AE.pdf", "%PDF-1.7".getBytes(UTF_8));
        return deposit(tender, actor.organisation(), full(form(actor.organisation(), "239999.00"), file));
    }

    private Response withdrawal(Actor actor) {
        var deposits = as(actor)
                .get(tender + "/deposits")
                .jsonPath()
                .<String>getList("items.findAll { it.withdrawnAt == null }.id");
        var deposit =
                tender + "/deposits/" + (deposits == null || deposits.isEmpty() ? UUID.randomUUID() : deposits.get(0));
        var tag = Optional.ofNullable(as(actor).get(deposit).header("ETag")).orElse("\"0\"");
        return once(as(actor)).header("If-Match", tag).post(deposit + "/withdrawal");
    }

    private RequestSpecification changing(Actor actor) {
        return as(actor).header("If-Match", tag(tender));
    }

    private RequestSpecification as(Actor actor) {
        return as(actor.subject(), actor.organisation(), actor.role());
    }

    private void at(Instant instant) {
        now = instant;
        clock.set(instant.toString());
    }
}
