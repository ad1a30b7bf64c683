package fr.adjuge.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random walks over notices, sound and faulty, on days before and after their contracts: whoever tries to send one does
 * so if and only if the view just before allowed it, and is refused with the reason that the view gave.
 */
@QuarkusTest
class AllowedIsDoneTest extends HttpTest {

    private static final int STEPS = 24;

    private static final List<Consumer<ObjectNode>> RECORDS = List.of(
            sound -> {},
            faulty -> ((ObjectNode) faulty.at("/lots/0/winner/members/0/organisation"))
                    .put("registrationNumber", "81193436300483"),
            signedLater -> ((ObjectNode) signedLater.at("/lots/0/contract"))
                    .put("signedOn", "2025-09-24")
                    .put("notifiedOn", "2025-09-24"));

    private enum Actor {
        BUYER("buyer", CHAMBERS),
        REPRESENTATIVE("representative", CHAMBERS),
        AUDITOR("auditor", CHAMBERS),
        ANOTHER_BUYER("buyer", INRAE),
        OPERATOR("operator", CHAMBERS);

        private final String role;
        private final String organisation;

        Actor(String role, String organisation) {
            this.role = role;
            this.organisation = organisation;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aNoticeIsSentIfAndOnlyIfTheViewBeforeAllowedIt(int seed) {
        var random = new Random(seed);
        var notices = new ArrayList<String>();
        var met = new HashSet<Boolean>();
        for (var step = 0; step < STEPS; step++) {
            clock.set("2025-09-%dT10:30:00Z".formatted(17 + step / 3));
            if (step % 4 == 0) {
                var record = Awards.ofItsOwn("chambres", RECORDS.get(step / 4 % RECORDS.size()));
                notices.add("/notices/"
                        + handOver(record).then().statusCode(200).extract().<String>path("noticeId"));
            }
            var actor = Actor.values()[random.nextInt(3) == 0 ? random.nextInt(Actor.values().length) : 0];
            met.add(isSentAsAllowed(notices.get(random.nextInt(notices.size())), actor));
        }
        assertThat(met).as("some are sent, some are not").containsExactlyInAnyOrder(true, false);
    }

    private boolean isSentAsAllowed(String notice, Actor actor) {
        var view = by(actor).get(notice);
        List<Map<String, Object>> shown =
                view.statusCode() == 200 ? view.jsonPath().getList("allowedActions") : List.of();
        var allowed = shown.stream().anyMatch(action -> (boolean) action.get("allowed"));

        var answer = by(actor)
                .header("If-Match", view.statusCode() == 200 ? view.header("ETag") : "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(notice + "/publication");

        assertThat(answer.statusCode() == 200)
                .as("%s: %s after %s", actor, answer.asString(), shown)
                .isEqualTo(allowed);
        // Its delivery, which may come between the view and the act, makes the view an old one: 412.
        if (!allowed && !shown.isEmpty() && answer.statusCode() != 412) {
            assertThat(answer.jsonPath().getString("detail"))
                    .isEqualTo(shown.get(0).get("reason"));
            assertThat(answer.jsonPath().<Map<String, Object>>getList("violations"))
                    .isEqualTo(shown.get(0).get("violations"));
        }
        return allowed;
    }

    private RequestSpecification by(Actor actor) {
        return as(actor.role, actor.organisation);
    }
}
