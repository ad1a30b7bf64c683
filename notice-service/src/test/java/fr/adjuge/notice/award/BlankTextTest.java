package fr.adjuge.notice.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A blank text in an award record, as forms of web pages send it, is no text, and ends no reading of its notice. */
@QuarkusTest
class BlankTextTest extends HttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> OPTIONAL = List.of(
            "/consultation/remedies/court/contact/website",
            "/consultation/remedies/court/contact/telephone",
            "/consultation/remedies/court/address/street",
            "/consultation/eSender/contact/website",
            "/consultation/eSender/contact/email",
            "/consultation/procedure/description",
            "/consultation/buyer/profileUrl",
            "/consultation/subject/place/description",
            "/consultation/lots/0/additionalInformation",
            "/consultation/lots/0/duration/renewalTerms",
            "/consultation/lots/0/method/source",
            "/consultation/lots/0/method/criteria/0/description",
            "/lots/0/winner/members/0/organisation/contact/website");

    @Inject
    DataSource database;

    @Test
    void aBlankTextThatIsHandedOverIsAbsent() {
        clock.set("2025-09-17T12:30:00+02:00");
        var record = Awards.ofItsOwn("chambres", BlankTextTest::blank);

        var notice = "/notices/"
                + handOverBlank(record).then().statusCode(200).extract().<String>path("noticeId");

        readable(notice);
        asTenderService()
                .get("/award-records/" + record.id())
                .then()
                .body("record.consultation.remedies.court.contact.website", nullValue())
                .body("record.consultation.lots[0].method.criteria[0].description", nullValue());
        assertThat(handOverBlank(record).statusCode()).isEqualTo(200);
    }

    /** Stored before a blank text was read as absent. */
    @Test
    void aBlankTextThatWasStoredIsReadAsAbsent() throws SQLException {
        clock.set("2025-09-17T12:30:00+02:00");
        var before = Awards.ofItsOwn("chambres");
        var notice = handOver(before).jsonPath().getString("noticeId");
        var stored = Awards.ofItsOwn("chambres", BlankTextTest::blank);
        var copy = copied(notice, before, stored);

        readable("/notices/" + copy);
        assertThat(handOverBlank(stored).statusCode()).isEqualTo(200);
    }

    private static void blank(ObjectNode record) {
        for (var pointer : OPTIONAL) {
            var at = pointer.lastIndexOf('/');
            ((ObjectNode) record.at(pointer.substring(0, at))).put(pointer.substring(at + 1), " \u00a0");
        }
    }

    /**
     * The contract does not allow a blank text, and the service takes it as absent: of the request, the judge sees the
     * record without the blank texts; of the answer, everything.
     */
    private Response handOverBlank(Awards.Handed record) {
        return asTenderService()
                .filter((request, expected, context) -> {
                    request.body(record.json());
                    var answer = context.next(request, expected);
                    request.body(withoutBlanks(record.json()));
                    return answer;
                })
                .put("/award-records/" + record.id());
    }

    private static String withoutBlanks(String json) {
        try {
            var record = JSON.readTree(json);
            for (var pointer : OPTIONAL) {
                var at = pointer.lastIndexOf('/');
                ((ObjectNode) record.at(pointer.substring(0, at))).remove(pointer.substring(at + 1));
            }
            return record.toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readable(String notice) {
        as("buyer", CHAMBERS).get(notice).then().statusCode(200);
        as("buyer", CHAMBERS).get(notice + "/validation").then().statusCode(200);
        as("buyer", CHAMBERS).get(notice + "/decp").then().statusCode(200);
        as("buyer", CHAMBERS)
                .accept("application/xml")
                .get(notice + "/xml")
                .then()
                .statusCode(200);
        as("buyer", CHAMBERS).accept("text/html").get(notice + "/html").then().statusCode(200);
        as("buyer", CHAMBERS)
                .accept("application/pdf")
                .get(notice + "/pdf")
                .then()
                .statusCode(200);
    }

    /** The rows of a notice once more, with this record. */
    private UUID copied(String notice, Awards.Handed before, Awards.Handed stored) throws SQLException {
        var copy = UUID.randomUUID();
        try (var connection = database.getConnection()) {
            run(
                    connection,
                    "insert into award_record (id, body, received_at) values (?::uuid, ?, now())",
                    stored.id(),
                    stored.json());
            run(connection, "create temp table copied as select * from notice where id = ?::uuid", notice);
            run(connection, "update copied set id = ?::uuid, award_record_id = ?::uuid", copy, stored.id());
            run(connection, "insert into notice select * from copied");
            run(connection, "drop table copied");
        }
        return copy;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
