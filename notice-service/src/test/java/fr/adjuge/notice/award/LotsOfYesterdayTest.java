package fr.adjuge.notice.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Notices that were there before a lot had one: V58 on the rows of yesterday. */
@QuarkusTest
class LotsOfYesterdayTest extends HttpTest {

    private static final String SCHEMA = "yesterday";
    private static final String TENDER = "2b9b1c0e-0000-4000-8000-000000000001";

    @Inject
    DataSource database;

    @Test
    void haveTheFirstNoticeThatTellsOfThem() throws SQLException {
        migrate("46");
        notice(1, "2025-06-01", "{\"lots\": [{\"lotId\": \"LOT-0001\"}, {\"lotId\": \"LOT-0002\"}]}");
        notice(3, "2025-06-03", "{\"lots\": [{\"lotId\": \"LOT-0002\"}, {\"lotId\": \"LOT-0003\"}]}");
        notice(2, "2025-06-02", "{\"lots\": [{\"lotId\": \"LOT-0003\"}]}");

        migrate("58");

        assertThat(texts("select lot_id || ' ' || right(notice_id::text, 1) from awarded_lot order by lot_id"))
                .containsExactly("LOT-0001 1", "LOT-0002 1", "LOT-0003 2");
        assertThat(texts("select distinct tender_id::text from awarded_lot")).containsExactly(TENDER);
    }

    private void notice(int number, String day, String body) throws SQLException {
        var id = "'2b9b1c0e-0000-4000-8000-00000000010%d'".formatted(number);
        execute("insert into award_record (id, body, received_at) values (%s, '%s', '%s')".formatted(id, body, day));
        execute(
                ("insert into notice (id, version, award_record_id, tender_id, buyer_siret, reference, title, signed_on,"
                                + " status, created_at) values (%1$s, 0, %1$s, '%2$s', '18007003901027', 'R', 'T', '%3$s',"
                                + " 'TO_PUBLISH', '%3$s')")
                        .formatted(id, TENDER, day));
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
                var rows = sql.executeQuery(query.replace("from ", "from " + SCHEMA + "."))) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
