package fr.adjuge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.testkit.ResumableDownload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeResourceTest extends HttpTest {

    @BeforeEach
    void itIsTheDayOfTheNotice() {
        clock.set("2025-09-17T10:30:00Z");
    }

    @Test
    void aNoticeIsItsBuyersUntilItIsPublished() {
        var notice = received("chambres");

        as("buyer", CHAMBERS).get(notice).then().statusCode(200).body("status", equalTo("TO_PUBLISH"));
        anonymously().get(notice).then().statusCode(404);
        as("buyer", INRAE).get(notice).then().statusCode(404);
        as("operator", CHAMBERS).get(notice).then().statusCode(404);
        anonymously().get(notice + "/xml").then().statusCode(404);
        anonymously().get("/notices?limit=100").then().body("items.id", not(hasItem(idOf(notice))));
    }

    @Test
    void aNoticeIsThatOfWhoRanTheProcedureForItsBuyer() {
        var record = Awards.ofItsOwn("chambres", award -> award.put("organisation", INRAE));
        var notice =
                "/notices/" + handOver(record).then().statusCode(200).extract().<String>path("noticeId");

        as("buyer", INRAE).get(notice).then().statusCode(200).body("buyerSiret", equalTo(INRAE));
        as("buyer", CHAMBERS).get(notice).then().statusCode(404);
        as("buyer", INRAE).get("/award-records/" + record.id()).then().statusCode(200);
    }

    @Test
    void itsViewTellsWhatMayBeDoneAndUntilWhen() {
        var notice = received("chambres");

        // Signed on 11 September 2025: the thirtieth day is 11 October.
        as("buyer", CHAMBERS)
                .get(notice)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("lastDayToSend", equalTo("2025-10-11"))
                .body("allowedActions.action", contains("PUBLISH"))
                .body("allowedActions[0].allowed", equalTo(true));
    }

    /** The tag is of the very octets, which a compressed answer does not have. */
    @Test
    void aViewWithAStrongTagIsSentAsItIsAndAListIsCompressed() {
        var view = as("buyer", CHAMBERS).header("Accept-Encoding", "gzip").get(received("chambres"));
        var list = as("buyer", CHAMBERS).header("Accept-Encoding", "gzip").get("/notices");

        assertThat(view.header("ETag")).isEqualTo("\"0\"");
        assertThat(view.header("Content-Encoding")).isNull();
        assertThat(list.header("ETag")).isNull();
        assertThat(list.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void itsValidationListsWhatEachCheckFound() {
        var notice = received("chambres");

        as("buyer", CHAMBERS)
                .get(notice + "/validation")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(true))
                .body("dispatchAt", equalTo("2025-09-17T10:30:00Z"))
                .body("errors", equalTo(0))
                .body("layers.name", contains("EFORMS_STATIC", "EFORMS_DYNAMIC", "OWN_RULES", "ESSENTIAL_DATA"))
                .body("layers.findings.flatten().fieldId", contains("BT-501-Organization-Company", "BT-720-Tender"));
    }

    @Test
    void aFaultyNoticeIsNotSent() {
        var record =
                Awards.ofItsOwn("chambres", award -> ((ObjectNode) award.at("/lots/0/winner/members/0/organisation"))
                        .put("registrationNumber", "81193436300483"));
        var notice = "/notices/" + handOver(record).<String>path("noticeId");

        send(notice, CHAMBERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:adjuge:problem:notice-not-publishable"))
                .body(
                        "violations.message",
                        hasItem(containsString("BT-501-Organization-Company: Each French awardee")));
        as("buyer", CHAMBERS)
                .get(notice)
                .then()
                .body("status", equalTo("TO_PUBLISH"))
                .body("allowedActions[0].allowed", equalTo(false))
                .body("allowedActions[0].reason", equalTo("errors stand against it: see its validation"))
                .body(
                        "allowedActions[0].violations.message",
                        hasItem(containsString("BT-501-Organization-Company: Each French awardee")));
    }

    @Test
    void itIsSentInTheVersionThatTheCallerHasSeen() {
        var notice = received("chambres");
        var request = as("buyer", CHAMBERS).header("Idempotency-Key", UUID.randomUUID());

        request.post(notice + "/publication").then().statusCode(428);
        as("buyer", CHAMBERS)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"7\"")
                .post(notice + "/publication")
                .then()
                .statusCode(412);
    }

    @Test
    void itIsSentOnceAndARepeatGetsTheFirstAnswer() {
        var notice = received("chambres");
        var key = UUID.randomUUID();
        var first = as("buyer", CHAMBERS)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(notice + "/publication");
        clock.set("2025-09-18T12:30:00+02:00");

        var repeat = as("buyer", CHAMBERS)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(notice + "/publication");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.jsonPath().getString("versionId")).isEqualTo("01");
        assertThat(repeat.statusCode()).isEqualTo(200);
        assertThat(repeat.body().asByteArray()).isEqualTo(first.body().asByteArray());
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        send(notice, CHAMBERS).then().statusCode(409).body("type", equalTo("urn:adjuge:problem:action-not-allowed"));
    }

    @Test
    void onlyItsBuyerSendsIt() {
        var notice = received("chambres");

        as("buyer", INRAE)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .post(notice + "/publication")
                .then()
                .statusCode(404);
        as("auditor", CHAMBERS)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .post(notice + "/publication")
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenWithoutOrganisationIsToldSo() {
        var notice = received("chambres");
        for (var claim : new String[] {"", "  ", "-"}) {
            var sent = as("buyer", claim)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .header("If-Match", "\"0\"")
                    .post(notice + "/publication");
            sent.then().statusCode(403).body("detail", equalTo("the token names no organisation (claim organisation)"));
            as("buyer", claim).get("/award-records/" + UUID.randomUUID()).then().statusCode(403);
        }
        as("buyer", "180 070 047 00014").get(notice).then().statusCode(200);
    }

    @Test
    void itsFilesStayAsTheyWereSent() {
        var notice = received("chambres");
        send(notice, CHAMBERS).then().statusCode(200);
        var xml = as("buyer", CHAMBERS).get(notice + "/xml").asString();
        var page = as("buyer", CHAMBERS).get(notice + "/html").asString();

        clock.set("2025-12-01T10:00:00+01:00");

        assertThat(xml).contains("<cbc:IssueDate>2025-09-17+02:00</cbc:IssueDate>");
        assertThat(page).contains("NXO FRANCE");
        as("buyer", CHAMBERS)
                .get(notice + "/xml")
                .then()
                .contentType("application/xml")
                .body(equalTo(xml));
        as("buyer", CHAMBERS)
                .get(notice + "/html")
                .then()
                .contentType("text/html")
                .body(equalTo(page));
        as("buyer", CHAMBERS)
                .get(notice + "/decp")
                .then()
                .contentType("application/json")
                .body("marches.marche[0].datePublicationDonnees", equalTo("2025-09-17"));
    }

    @Test
    void itsFilesAreKeptByAnybodyOnceItIsPublishedAndByNobodyBefore() {
        var notice = received("chambres");
        Supplier<RequestSpecification> buyer = () -> as("buyer", CHAMBERS).accept("*/*");
        ResumableDownload.expect(buyer, notice + "/html", "no-store");
        send(notice, CHAMBERS).then().statusCode(200);
        var patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (anonymously().get(notice).statusCode() != 200 && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }

        var forEver = "public, max-age=31536000, immutable";
        for (var file : List.of("/xml", "/html", "/decp")) {
            ResumableDownload.expect(() -> anonymously().accept("*/*"), notice + file, forEver);
        }
        ResumableDownload.expect(() -> anonymously().accept("*/*"), notice + "/pdf", "public, no-cache");
    }

    @Test
    void aListGoesOnWhereItEnded() {
        received("inrae");
        received("inrae");
        received("inrae");

        var first = as("buyer", INRAE).get("/notices?limit=2&status=TO_PUBLISH");
        var second = as("buyer", INRAE).get("/notices?limit=2&status=TO_PUBLISH&cursor=" + first.<String>path("next"));

        first.then().statusCode(200).body("items", hasSize(2));
        assertThat(second.<List<String>>path("items.id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
    }

    @Test
    void aListIsThatOfOneBuyer() {
        var id = idOf(received("inrae"));

        as("buyer", INRAE)
                .get("/notices?limit=100&organisation=" + INRAE)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as("buyer", INRAE)
                .get("/notices?limit=100&organisation=" + CHAMBERS)
                .then()
                .body("items.id", not(hasItem(id)));
    }

    private static String idOf(String notice) {
        return notice.substring("/notices/".length());
    }
}
