package fr.adjuge.notice;

import static fr.adjuge.testkit.access.Access.FORBIDDEN;
import static fr.adjuge.testkit.access.Access.PASSES;
import static fr.adjuge.testkit.access.Access.READS;
import static fr.adjuge.testkit.access.Access.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.testkit.BadTokens;
import fr.adjuge.testkit.access.Access;
import fr.adjuge.testkit.access.Asker;
import fr.adjuge.testkit.access.AuthorisationMatrix;
import fr.adjuge.testkit.access.Rule;
import fr.adjuge.testkit.access.Rules;
import fr.adjuge.testkit.access.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A notice of Chambres d'agriculture France, before and after its publication. */
@QuarkusTest
class AuthorisationTest extends HttpTest {

    private static final String TO_PUBLISH = "not yet published";
    private static final String PUBLISHED = "published";

    /** Stands in all that is made from the award record. */
    private static final String REFERENCE = "reference";

    @TestFactory
    Stream<DynamicTest> everyoneDoesAndSeesWhatIsTheirsOnly() {
        clock.set("2025-09-17T10:30:00Z");
        return new AuthorisationMatrix(
                        this::token, BadTokens.of(identity, CHAMBERS), rules(), List.of(toPublish(), published()))
                .tests();
    }

    private String token(Asker asker) {
        if (asker.is("service")) {
            return identity.serviceToken("tender-service");
        }
        var organisation =
                switch (asker.house()) {
                    case OWN, COLLEAGUE -> CHAMBERS;
                    case OTHER -> INRAE;
                    case NONE -> "";
                };
        return identity.token(asker.toString(), organisation, asker.role());
    }

    private static Map<String, Rule> rules() {
        return new Rules()
                .add((asker, scene) -> READS, "readSandboxClock")
                .add((asker, scene) -> PASSES, "moveSandboxClock", "handOverAwardRecord")
                .add(
                        AuthorisationTest::published,
                        "getNotice",
                        "downloadNoticeXml",
                        "downloadNoticeHtml",
                        "downloadNoticePdf",
                        "downloadNoticeDecp")
                .add(AuthorisationTest::listed, "listNotices")
                .add((asker, scene) -> inTheHouse(asker, READS), "checkNotice")
                .add((asker, scene) -> inTheHouse(asker, PASSES), "publishNotice")
                .add((asker, scene) -> isAgent(asker) ? PASSES : FORBIDDEN, "validateNotice")
                .add((asker, scene) -> asker.is("service") ? READS : inTheHouse(asker, READS), "getAwardRecord")
                .byOperation();
    }

    private static boolean isAgent(Asker asker) {
        return asker.is("buyer", "representative", "auditor");
    }

    private static boolean isOfBuyer(Asker asker) {
        return asker.isInside() && isAgent(asker);
    }

    private static Access published(Asker asker, Scene scene) {
        return scene.is(PUBLISHED) || isOfBuyer(asker) ? READS : UNKNOWN;
    }

    private static Access listed(Asker asker, Scene scene) {
        return scene.is(PUBLISHED) || isOfBuyer(asker) ? READS : READS.ofOthers();
    }

    private static Access inTheHouse(Asker asker, Access inside) {
        return switch (asker.house()) {
            case OWN, COLLEAGUE -> inside;
            case OTHER -> UNKNOWN;
            case NONE -> FORBIDDEN;
        };
    }

    private Scene toPublish() {
        return scene(TO_PUBLISH);
    }

    private Scene published() {
        var scene = scene(PUBLISHED);
        var notice = "/notices/" + scene.path().get("id");
        send(notice, CHAMBERS).then().statusCode(200);
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (anonymously().get(notice).statusCode() != 200) {
            assertThat(System.nanoTime()).as("the notice is delivered").isLessThan(deadline);
        }
        return scene;
    }

    private Scene scene(String state) {
        var reference = "2025-07-" + UUID.randomUUID();
        var record = Awards.ofItsOwn(
                "chambres", award -> ((ObjectNode) award.at("/consultation")).put("reference", reference));
        var notice = handOver(record).<String>path("noticeId");
        return new Scene(
                state,
                Map.of("id", notice, "/award-records/{id}", record.id().toString()),
                Map.of(REFERENCE, reference));
    }
}
