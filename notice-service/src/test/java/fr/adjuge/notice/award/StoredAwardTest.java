package fr.adjuge.notice.award;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.notice.Awards;
import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of {@code stored/} are what a release wrote into its database. They are never written again. */
@QuarkusTest
class StoredAwardTest extends HttpTest {

    @Inject
    DataSource database;

    @Inject
    AwardRecords records;

    @Test
    void aRecordIsStillWrittenInTheSameBytes() throws SQLException {
        var record = Awards.ofItsOwn("chambres");
        handOver(record).then().statusCode(200);

        assertThat(ofTheRelease(body(record.id()), record.id().toString()))
                .isEqualTo(ofTheRelease(stored(AwardForm.CURRENT), "00000000-0000-4000-8000-000000000001"));
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsReadInEveryForm(AwardForm form) throws SQLException {
        var id = UUID.randomUUID();
        insert(id, form, stored(form).replace("00000000-0000-4000-8000-000000000001", id.toString()));

        var read = records.require(id);

        assertThat(read.id()).isEqualTo(id);
        assertThat(read.lots()).isEqualTo(Awards.chambres().lots());
        assertThat(read.consultation().lots())
                .isEqualTo(Awards.chambres().consultation().lots());
    }

    @Test
    void anUnknownFormIsAnError() {
        assertThatThrownBy(() -> AwardForm.of("0")).isInstanceOf(IllegalStateException.class);
    }

    /** Its own identifier and that of its tender are those of one test. */
    private static String ofTheRelease(String body, String id) {
        return body.replace(id, "ID").replaceAll("\"tenderId\":\"[0-9a-f-]+\"", "\"tenderId\":\"TENDER\"");
    }

    private String body(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select body from award_record where id = ?")) {
            query.setObject(1, id);
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private void insert(UUID id, AwardForm form, String body) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into award_record (id, body, form, received_at) values (?, ?, ?, now())")) {
            insert.setObject(1, id);
            insert.setString(2, body);
            insert.setString(3, form.number());
            insert.executeUpdate();
        }
    }

    private static String stored(AwardForm form) {
        try (var file = StoredAwardTest.class.getResourceAsStream("/stored/award-record-" + form.number() + ".json")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
