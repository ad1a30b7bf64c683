package fr.adjuge.notice.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AwardRecordResourceTest extends HttpTest {

    @BeforeEach
    void theContractWasNotifiedYesterday() {
        clock.set("2025-09-13T10:00:00+02:00");
    }

    @Test
    void aRepeatGetsTheSameAnswerAndMakesNoSecondNotice() {
        var record = Awards.ofItsOwn("chambres");

        var first = handOver(record);
        clock.set("2025-09-14T10:00:00+02:00");
        var second = handOver(record);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        noticesOf(record, 1);
    }

    @Test
    void deliveriesAtTheSameMomentMakeOneNotice() throws Exception {
        var record = Awards.ofItsOwn("chambres");
        var executor = Executors.newFixedThreadPool(4);
        try {
            Callable<String> delivery = () -> handOver(record).body().asString();
            var answers =
                    executor.invokeAll(Stream.generate(() -> delivery).limit(8).toList());

            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .hasSize(8)
                    .containsOnly(answers.get(0).get());
        } finally {
            executor.shutdown();
        }
        noticesOf(record, 1);
    }

    @Test
    void anotherContentUnderTheSameIdentifierIsRefused() {
        var record = Awards.ofItsOwn("chambres");
        handOver(record);
        var other = new Awards.Handed(record.id(), record.json().replace("1080798-NXO FRANCE", "another offer"));

        handOver(other)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:adjuge:problem:award-record-differs"));
        noticesOf(record, 1);
    }

    @Test
    void theSameContentWrittenAnotherWayIsARepeat() {
        var record = Awards.ofItsOwn("inrae");
        handOver(record);
        var spaced = new Awards.Handed(record.id(), record.json().replace(",\"", " ,\n \""));

        handOver(spaced).then().statusCode(200);
    }

    @Test
    void aNoticeKeepsTheIdentifierThatTheBuyerGave() {
        var given = UUID.randomUUID().toString();
        var record = Awards.ofItsOwn("chambres", award -> award.put("awardNoticeId", given));

        handOver(record).then().statusCode(200).body("noticeId", equalTo(given));
    }

    @Test
    void anIdentifierOfAnotherNoticeIsRefusedAndNothingIsKept() {
        var given = UUID.randomUUID().toString();
        handOver(Awards.ofItsOwn("chambres", award -> award.put("awardNoticeId", given)));
        var second = Awards.ofItsOwn("chambres", award -> award.put("awardNoticeId", given));

        handOver(second)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:conflict"))
                .body("violations.pointer", equalTo(List.of("/awardNoticeId")));
        asTenderService().get("/award-records/" + second.id()).then().statusCode(404);
    }

    @Test
    void aRecordThatContradictsItselfIsRefused() {
        var strayLot =
                Awards.ofItsOwn("chambres", award -> ((ObjectNode) award.at("/lots/0")).put("lotId", "LOT-0002"));
        var record = Awards.ofItsOwn("chambres");

        handOver(strayLot)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:adjuge:problem:award-record-inconsistent"))
                .body("violations.message", equalTo(List.of("LOT-0002: the consultation announces no such lot")));
        asTenderService()
                .body(record.json())
                .put("/award-records/" + UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    @Test
    void onlyAServiceHandsOverAndOnlyTheBuyerReads() {
        var record = Awards.ofItsOwn("chambres");
        handOver(record);
        var address = "/award-records/" + record.id();

        as("buyer", CHAMBERS).body(record.json()).put(address).then().statusCode(403);
        anonymously().get(address).then().statusCode(401);
        as("buyer", INRAE).get(address).then().statusCode(404);
        as("buyer", CHAMBERS)
                .get(address)
                .then()
                .statusCode(200)
                .body("record.consultation.reference", equalTo("2025-07"));
    }

    private void noticesOf(Awards.Handed record, int count) {
        var tender = record.json().replaceAll(".*\"tenderId\":\"([^\"]+)\".*", "$1");
        as("buyer", CHAMBERS)
                .get("/notices?tenderId=" + tender)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }
}
