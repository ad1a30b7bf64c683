package fr.adjuge.notice.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is frozen reaches the channel, whatever happens in between, and never in two forms. */
@QuarkusTest
class DeliveryTest extends HttpTest {

    @ConfigProperty(name = "adjuge.publication.export-directory")
    Path exports;

    @Inject
    PublicationRepository publications;

    @BeforeEach
    void itIsTheDayOfTheNotice() {
        clock.set("2025-09-17T12:30:00+02:00");
    }

    @Test
    void aChannelThatFailsIsTriedAgainUntilItTakesTheNotice() throws Exception {
        var reference = "2025-07-" + UUID.randomUUID();
        Files.createDirectories(exports);
        // A file where the folder of the procedure should be.
        var obstacle = Files.createFile(exports.resolve(reference));
        var notice = sent(reference);
        await(() -> attempts(notice) > 0);
        anonymously().get(notice).then().statusCode(404);

        Files.delete(obstacle);

        await(() -> anonymously().get(notice).statusCode() == 200);
        as("buyer", CHAMBERS).get(notice).then().body("status", equalTo("PUBLISHED"));
        assertThat(exports.resolve(reference).resolve(idOf(notice) + "-01")).isDirectoryContaining("glob:**notice.xml");
    }

    @Test
    void aReferenceCannotLeaveTheDirectory() throws Exception {
        var notice = sent("../../2025/07 " + UUID.randomUUID());

        await(() -> anonymously().get(notice).statusCode() == 200);

        try (var files = Files.walk(exports)) {
            assertThat(files).anyMatch(file -> file.endsWith(idOf(notice) + "-01"));
        }
    }

    private String sent(String reference) {
        var record = Awards.ofItsOwn(
                "chambres", award -> ((ObjectNode) award.at("/consultation")).put("reference", reference));
        var notice = "/notices/" + handOver(record).<String>path("noticeId");
        send(notice, CHAMBERS).then().statusCode(200);
        return notice;
    }

    private int attempts(String notice) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications.findById(UUID.fromString(idOf(notice))).attempts());
    }

    private static String idOf(String notice) {
        return notice.substring("/notices/".length());
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(deadline);
        }
    }
}
