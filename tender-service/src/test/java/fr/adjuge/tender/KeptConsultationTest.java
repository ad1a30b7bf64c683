package fr.adjuge.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.server.StrictJson;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What was announced is passed on unread, and nobody can tell. */
@QuarkusTest
class KeptConsultationTest extends DepositScene {

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    StrictJson wire;

    @Test
    void isAnsweredToTheLetterAsTheDraftThatWasRead() {
        var draft = consultationIn(inraeDraft());

        assertThat(consultationIn(anonymously().get(publishedTender()))).isEqualTo(draft);
    }

    @Test
    void isKeptAsSentUntilThePublicationAndAsAnsweredFromThenOn() throws SQLException {
        var draft = inraeDraft().header("Location");
        var published = publishedTender();

        assertThat(kept("consultation_form", draft)).isEqualTo("AS_SENT");
        assertThat(kept("consultation", draft)).contains("\"offerDeadline\":\"2025-05-28T12:00:00+02:00\"");
        assertThat(kept("consultation_form", published)).isEqualTo("AS_ANSWERED");
        assertThat(kept("consultation", published)).contains("\"offerDeadline\":\"2025-05-28T10:00:00Z\"");
    }

    @Test
    void isReadAndAnsweredAsNowWhereAnEarlierReleaseKeptItOtherwise() throws SQLException {
        var tender = publishedTender();
        var before = consultationIn(anonymously().get(tender));
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("""
                        update tender
                           set consultation_form = 'AS_SENT',
                               consultation = jsonb_set(consultation::jsonb, '{submission,offerDeadline}',
                                                        '"2025-05-28T12:00:00+02:00"')::text
                         where id::text = ?""")) {
            change.setString(1, id(tender));
            assertThat(change.executeUpdate()).isOne();
        }

        assertThat(consultationIn(anonymously().get(tender))).isEqualTo(before);
    }

    /** A release that answers otherwise gives the file another name, and the form of before another constant. */
    @Test
    void isKeptInTheFormOfThisRelease() throws IOException {
        var stored = resource("/stored/consultation-as-answered.json").strip();

        var read = json.readValue(stored, Consultation.class);

        assertThat(json.writeValueAsString(read)).isEqualTo(stored);
        assertThat(new String(wire.written(read), StandardCharsets.UTF_8)).isEqualTo(stored);
    }

    private String kept(String column, String tender) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select " + column + " from tender where id::text = ?")) {
            query.setString(1, id(tender));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String id(String tender) {
        return tender.substring(tender.lastIndexOf('/') + 1);
    }

    /** As it is written, but for the reference, which is another one each time and stands in the method too. */
    private static String consultationIn(Response answer) {
        var body = answer.body().asString();
        return body.substring(body.indexOf("\"consultation\":"), body.indexOf(",\"warnings\":"))
                .replaceAll("INRAE-[0-9a-f-]{36}", "INRAE-C24-2025-006");
    }
}
