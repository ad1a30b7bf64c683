package fr.adjuge.tender.migration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was stored under « HRB 12345 » before numbers were kept as they are compared. */
@QuarkusTest
class RegistrationNumbersOfYesterdayTest extends HttpTest {

    private static final String SCHEMA = "yesterday";
    private static final String TENDER = "'2b9b1c0e-0000-4000-8000-000000000001'";
    private static final String CONSULTATION =
            "{\"buyer\": {\"organisation\": {\"name\": \"INRAE\"}}, \"subject\": {\"title\": \"Moissonneuse\"}}";
    private static final String FORM =
            "{\"members\": [{\"organisation\": {\"name\": \"Firma\", \"registrationNumber\": \"HRB 12345\"}}]}";
    private static final UUID UPLOAD = UUID.fromString("2b9b1c0e-0000-4000-8000-000000000002");

    @Inject
    DataSource database;

    @Test
    void areFoundUnderTheNumberAsItIsCompared() throws SQLException {
        migrate("22");
        execute(
                "insert into tender values (%s, 0, '18007003901027', 'R', 'OPENED', '%s', now(), now(), now(), null, '{}', 0)"
                        .formatted(TENDER, CONSULTATION));
        execute("insert into lot (tender_id, lot_id, version, status) values (%s, 'LOT-0001', 0, 'AWARDED')"
                .formatted(TENDER));
        execute("insert into upload values (%s, 'HRB 12345', '%s', now(), now(), 1, '%s', 'blob', '')"
                .formatted(TENDER, UPLOAD, "0".repeat(64)));
        execute("insert into upload_attempt values (gen_random_uuid(), %s, 'HRB 12345', '%s', now(), now(), 1, true)"
                .formatted(TENDER, UPLOAD));
        execute(
                "insert into deposit values (%1$s, 0, %1$s, 'PLI', 'hrb-12345', 'FULL', '[]', 1, now(), now(), 1, 1, '', '', '', null)"
                        .formatted(TENDER));
        execute(
                "insert into question (id, tender_id, organisation, text, received_at, version) values (%1$s, %1$s, 'HRB\u00a012345', '?', now(), 0)"
                        .formatted(TENDER));
        execute("insert into offer values (%1$s, 0, %1$s, 1, %1$s, now(), '[]', '%2$s', '[]')".formatted(TENDER, FORM));
        execute(
                "insert into letter values (%1$s, %1$s, 'LOT-0001', %1$s, 'Firma', 'CHE-123.456.789', now(), '', 'as it was sent')"
                        .formatted(TENDER));

        migrate("35");

        assertThat(texts("select organisation from upload")).containsExactly("HRB12345");
        assertThat(texts("select organisation from upload_attempt")).containsExactly("HRB12345");
        assertThat(texts("select organisation from deposit")).containsExactly("HRB12345");
        assertThat(texts("select organisation from question")).containsExactly("HRB12345");
        assertThat(texts("select recipient_organisation from letter")).containsExactly("CHE123456789");
        // The bytes of the file were sealed for this text, and open with no other.
        assertThat(texts("select sealed_for from upload"))
                .containsExactly("upload " + TENDER.replace("'", "") + " HRB 12345 " + UPLOAD);
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set search_path to " + SCHEMA);
            sql.execute(statement);
            sql.execute("reset search_path");
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query.replace(" from ", " from " + SCHEMA + "."))) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
