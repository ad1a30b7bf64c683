package fr.adjuge.tender.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever the database lets be recorded once only has words of its own, or is said here never to meet a caller. */
@QuarkusTest
class ConflictTest extends HttpTest {

    private static final String DRAWN = "the key is drawn at random";
    private static final String QUEUED = "whoever comes second waits for a lock, and is answered before it writes";

    private static final Map<String, String> NEVER_MET = Map.ofEntries(
            Map.entry("tender_pkey", DRAWN),
            Map.entry("tender_document_pkey", DRAWN),
            Map.entry("tender_document_blob_key", DRAWN),
            Map.entry("question_pkey", DRAWN),
            Map.entry("upload_attempt_pkey", DRAWN),
            Map.entry("deposit_pkey", DRAWN),
            Map.entry("deposit_tender_id_number_key", DRAWN),
            Map.entry("offer_pkey", DRAWN),
            Map.entry("request_answer_pkey", DRAWN),
            Map.entry("letter_pkey", DRAWN),
            Map.entry("hand_over_pkey", DRAWN),
            Map.entry("tender_key_pkey", "made with the publication, which begins the lots first"),
            Map.entry("lot_evaluation_id_key", "the id is made from the tender and the lot among others"),
            Map.entry("deposit_order_pkey", QUEUED),
            Map.entry("deposit_tender_id_rank_key", QUEUED),
            Map.entry("offer_deposit_id_key", "made at the opening, behind the place in the order of deposits"),
            Map.entry("offer_tender_id_number_key", "made at the opening, behind the place in the order of deposits"),
            Map.entry("audit_event_pkey", QUEUED),
            Map.entry("first_answer_pkey", QUEUED),
            Map.entry("sandbox_clock_pkey", "its only row is there from the start"));

    @Inject
    DataSource database;

    @Test
    void whatIsRecordedOnceHasItsWords() throws SQLException {
        var unnamed = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
                      join pg_namespace n on n.oid = i.relnamespace
                     where x.indisunique and n.nspname = 'public' and i.relname not like 'flyway%'""")) {
            while (rows.next()) {
                unnamed.add(rows.getString(1));
            }
        }
        unnamed.removeAll(NEVER_MET.keySet());

        assertThat(unnamed)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Conflict.of(name)).as(name).isPresent());
    }
}
