package fr.adjuge.notice.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.Awards.Handed;
import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong award record, and the one that takes its place. */
@QuarkusTest
class AwardCorrectionTest extends HttpTest {

    /** The check digit of the winner's SIRET is wrong: with this record the notice cannot be sent. */
    private static final Consumer<ObjectNode> WRONG =
            award -> winner(award).put("registrationNumber", "81193436300483");

    private final Handed wrong = Awards.ofItsOwn("chambres", WRONG);
    private final String tender = JsonPath.from(wrong.json()).getString("tenderId");

    @BeforeEach
    void atTheTimeOfTheAward() {
        clock.set("2025-09-17T12:30:00+02:00");
    }

    @Test
    void theNoticeIsMadeOfTheCorrectedRecordAndCanBeSent() {
        var notice = handedOver(wrong);
        as("buyer", CHAMBERS).get(notice).then().body("allowedActions[0].allowed", equalTo(false));
        var right = correction(wrong.id(), award -> {});

        assertThat(handedOver(right)).isEqualTo(notice);

        as("buyer", CHAMBERS)
                .get(notice)
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("TO_PUBLISH"))
                .body("allowedActions[0].allowed", equalTo(true));
        send(notice, CHAMBERS).then().statusCode(200);
        noticesOfTheTender(1);
    }

    @Test
    void whoHasSeenTheWrongOneSendsNothingUnseen() {
        var notice = handedOver(wrong);
        handedOver(correction(wrong.id(), award -> {}));

        as("buyer", CHAMBERS)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(notice + "/publication")
                .then()
                .statusCode(412);
    }

    @Test
    void bothRecordsAreKeptWithTheReason() {
        handedOver(wrong);
        var right = correction(wrong.id(), award -> {});
        handedOver(right);

        asTenderService()
                .get("/award-records/" + wrong.id())
                .then()
                .statusCode(200)
                .body("supersededBy", equalTo(right.id().toString()))
                .body("record.lots[0].winner.members[0].organisation.registrationNumber", equalTo("81193436300483"));
        asTenderService()
                .get("/award-records/" + right.id())
                .then()
                .body("supersededBy", nullValue())
                .body("record.correction.supersedes", equalTo(wrong.id().toString()))
                .body("record.correction.reason", equalTo("The SIRET was mistyped."));
    }

    @Test
    void aRepeatOfEitherIsAnsweredWithTheNotice() {
        var notice = handedOver(wrong);
        var right = correction(wrong.id(), award -> {});
        handedOver(right);

        assertThat(handedOver(wrong)).isEqualTo(notice);
        assertThat(handedOver(right)).isEqualTo(notice);
        noticesOfTheTender(1);
    }

    @Test
    void aCorrectionIsCorrectedInItsTurn() {
        var notice = handedOver(wrong);
        var first = correction(wrong.id(), WRONG);
        handedOver(first);

        assertThat(handedOver(correction(first.id(), award -> {}))).isEqualTo(notice);
        assertThat(handedOver(wrong)).isEqualTo(notice);
        as("buyer", CHAMBERS).get(notice).then().header("ETag", equalTo("\"2\""));
    }

    @Test
    void aRecordIsCorrectedOnce() {
        handedOver(wrong);
        var first = correction(wrong.id(), award -> {});
        handedOver(first);

        refused(correction(wrong.id(), award -> {}), 422, "award-record-inconsistent", "/correction/supersedes")
                .body("violations[0].message", containsString("was corrected already, by " + first.id()));
    }

    @Test
    void aRecordThatNeverCameIsNotCorrected() {
        refused(correction(UUID.randomUUID(), award -> {}), 422, "award-record-inconsistent", "/correction/supersedes");
    }

    @Test
    void aNoticeThatWasSentIsNotMadeOfAnotherRecord() {
        var sound = Awards.ofItsOwn("chambres", award -> award.put("tenderId", tender));
        send(handedOver(sound), CHAMBERS).then().statusCode(200);

        handOver(correction(sound.id(), award -> {}))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:action-not-allowed"))
                .body("detail", containsString("the notice was sent already"));
    }

    @Test
    void aSecondRecordOfALotIsRefusedUnlessItCorrectsTheFirst() {
        var notice = handedOver(wrong);

        refused(
                        Awards.ofItsOwn("chambres", award -> award.put("tenderId", tender)),
                        409,
                        "lot-has-a-notice",
                        "/lots/0/lotId")
                .body("violations[0].message", containsString(notice.substring("/notices/".length())));
        noticesOfTheTender(1);
    }

    @Test
    void theSameLotOfAnotherTenderHasItsOwnNotice() {
        assertThat(handedOver(wrong)).isNotEqualTo(handedOver(Awards.ofItsOwn("chambres")));
    }

    @Test
    void ofTwoRecordsAtTheSameMomentOneIsTaken() throws Exception {
        var records = Stream.generate(() -> Awards.ofItsOwn("chambres", award -> award.put("tenderId", tender)))
                .limit(4)
                .toList();
        var executor = Executors.newFixedThreadPool(4);
        try {
            var answers = executor.invokeAll(records.stream()
                    .map(record -> (Callable<Integer>) () -> handOver(record).statusCode())
                    .toList());

            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 409, 409, 409);
        } finally {
            executor.shutdown();
        }
        noticesOfTheTender(1);
    }

    @Test
    void aCorrectionIsOfTheSameTenderTheSameBuyerAndTheSameNotice() {
        handedOver(wrong);

        refused(
                correction(
                        wrong.id(),
                        award -> award.put("tenderId", UUID.randomUUID().toString())),
                422,
                "award-record-inconsistent",
                "/tenderId");
        refused(
                correction(wrong.id(), award -> award.put("organisation", INRAE)),
                422,
                "award-record-inconsistent",
                "/consultation/buyer/organisation/registrationNumber");
        refused(
                correction(
                        wrong.id(),
                        award -> award.put("awardNoticeId", UUID.randomUUID().toString())),
                422,
                "award-record-inconsistent",
                "/awardNoticeId");
    }

    @Test
    void aCorrectionSaysWhy() {
        handedOver(wrong);

        handOver(correction(wrong.id(), award -> ((ObjectNode) award.get("correction")).put("reason", " ")))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/correction/reason"));
    }

    /** What is refused leaves nothing behind: the right correction is still taken. */
    @Test
    void aRefusedCorrectionChangesNothing() {
        var notice = handedOver(wrong);
        var stray = correction(wrong.id(), award -> award.put("organisation", INRAE));
        handOver(stray).then().statusCode(422);

        asTenderService().get("/award-records/" + stray.id()).then().statusCode(404);
        assertThat(handedOver(correction(wrong.id(), award -> {}))).isEqualTo(notice);
    }

    private Handed correction(UUID superseded, Consumer<ObjectNode> change) {
        return Awards.ofItsOwn("chambres", award -> {
            award.put("tenderId", tender);
            award.putObject("correction")
                    .put("supersedes", superseded.toString())
                    .put("reason", "The SIRET was mistyped.");
            change.accept(award);
        });
    }

    private String handedOver(Handed record) {
        return "/notices/" + handOver(record).then().statusCode(200).extract().<String>path("noticeId");
    }

    private ValidatableResponse refused(Handed record, int status, String problem, String pointer) {
        return handOver(record)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:adjuge:problem:" + problem))
                .body("violations.pointer", contains(pointer));
    }

    private void noticesOfTheTender(int count) {
        as("buyer", CHAMBERS).get("/notices?tenderId=" + tender).then().body("items", hasSize(count));
    }

    private static ObjectNode winner(ObjectNode award) {
        return (ObjectNode) award.at("/lots/0/winner/members/0/organisation");
    }
}
