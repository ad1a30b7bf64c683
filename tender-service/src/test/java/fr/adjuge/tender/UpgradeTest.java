package fr.adjuge.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.adjuge.testkit.EmbeddedDatabase;
import fr.adjuge.testkit.ServiceDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** An operator upgrades with the data of yesterday. */
class UpgradeTest {

    private static final String TENDER = "11111111-1111-1111-1111-111111111111";
    private static final String DEPOSIT = "22222222-2222-2222-2222-222222222222";

    private static final String YESTERDAY = """
            insert into tender (id, version, organisation, reference, status, consultation, created_at, offer_deadline,
                                method_hashes, amendments)
            values ('%1$s', 0, '18007003901027', 'R-1', 'DRAFT',
                    '{"buyer": {"organisation": {"name": "INRAE"}}, "subject": {"title": "Un semoir"}}',
                    now(), now(), '{}', 0);
            insert into deposit (id, version, tender_id, number, organisation, kind, lot_ids, rank, transmission_began_at,
                                 received_at, documents, total_size, content_sha256, sealed_content, locked_receipt)
            values ('%2$s', 0, '%1$s', 'PLI-1', '00001001700010', 'FULL', '["LOT-0001"]', 1, now(), now(), 1, 1,
                    repeat('0', 64), '', '');
            insert into offer (id, version, tender_id, number, deposit_id, received_at, lot_ids, form, files)
            values (gen_random_uuid(), 0, '%1$s', 1, '%2$s', now(), '["LOT-0001"]',
                    '{"members": [{"organisation": {"name": "A", "registrationNumber": "00001001700010"}},
                                  {"organisation": {"name": "B", "registrationNumber": "00001002500013"}}]}', '[]');
            """.formatted(TENDER, DEPOSIT);

    private static final String RECORD = "33333333-3333-3333-3333-333333333333";

    private static final String ON_ITS_WAY = """
            insert into tender (id, version, organisation, reference, status, consultation, created_at, offer_deadline,
                                method_hashes, amendments, buyer, title)
            values ('%1$s', 0, '18007003901027', 'R-1', 'DRAFT', '{}', now(), now(), '{}', 0, 'INRAE', 'Un semoir');
            insert into lot (tender_id, lot_id, version, status) values ('%1$s', 'LOT-0001', 0, 'NOTIFIED');
            insert into hand_over (award_record_id, tender_id, lot_id, body, state, attempts, last_error)
            values ('%2$s', '%1$s', 'LOT-0001', '{"a": 1}', 'REFUSED', 3, '422 rules-not-met');
            """.formatted(TENDER, RECORD);

    private static final String MESSAGE = """
            insert into hand_over (id, kind, tender_id, subject, body, state)
            select gen_random_uuid(), '%s', tender_id, subject, '{}', 'PENDING' from hand_over where attempts = 3
            """;

    @Test
    void fillsWhatListsShowFromWhatIsThere() throws SQLException {
        try (var server = EmbeddedDatabase.temporary()) {
            var database = server.provide("tender", "test");
            migrate(database, "22");
            try (var connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(YESTERDAY);

                migrate(database, "31");

                assertThat(text(statement, "select buyer || ': ' || title from tender"))
                        .isEqualTo("INRAE: Un semoir");
                assertThat(text(statement, "select tenderer || ' ' || registration_number from offer"))
                        .isEqualTo("A 00001001700010");
            }
        }
    }

    @Test
    void leavesWhatWasAnnouncedInTheFormThatItHas() throws SQLException {
        try (var server = EmbeddedDatabase.temporary()) {
            var database = server.provide("tender", "test");
            migrate(database, "22");
            try (var connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(YESTERDAY);

                migrate(database, "55");

                assertThat(text(statement, "select consultation from tender"))
                        .isEqualTo(
                                "{\"buyer\": {\"organisation\": {\"name\": \"INRAE\"}}, \"subject\": {\"title\": \"Un semoir\"}}");
                assertThat(text(statement, "select consultation_form from tender"))
                        .isEqualTo("AS_SENT");
            }
        }
    }

    /** An award record that was on its way is found by its lot, and makes room for messages of other kinds. */
    @Test
    void keepsWhatIsOnItsWay() throws SQLException {
        try (var server = EmbeddedDatabase.temporary()) {
            var database = server.provide("tender", "test");
            migrate(database, "39");
            try (var connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(ON_ITS_WAY);

                migrate(database, "49");

                assertThat(text(
                                statement,
                                "select concat_ws(' ', id, kind, subject, body, state, attempts, last_error)"
                                        + " from hand_over"))
                        .isEqualTo(RECORD + " AWARD_RECORD /tenders/" + TENDER
                                + "/lots/LOT-0001 {\"a\": 1} REFUSED 3 422 rules-not-met");
                statement.execute(MESSAGE.formatted("OF_TOMORROW"));
                statement.execute(MESSAGE.formatted("OF_TOMORROW"));
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute(MESSAGE.formatted("AWARD_RECORD")))
                        .withMessageContaining("award_record_of_lot");
            }
        }
    }

    private static void migrate(ServiceDatabase database, String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.role(), database.password())
                .target(target)
                .load()
                .migrate();
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
