package fr.adjuge.notice.award;

import static fr.adjuge.notice.problem.ProblemType.UNKNOWN_AWARD_RECORD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.AwardRecord;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The award records that were received. */
@ApplicationScoped
public class AwardRecords {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ReceivedAward, UUID> {}

    private final Rows rows;
    private final ObjectMapper json;

    AwardRecords(Rows rows, ObjectMapper json) {
        this.rows = rows;
        // The offset of a deadline is part of what was sent.
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    public AwardRecord require(UUID id) {
        return findById(id).orElseThrow(() -> unknown(id));
    }

    static RefusedException unknown(UUID id) {
        return new RefusedException(
                UNKNOWN_AWARD_RECORD, new Text("no award record %s", "pas d'attribution %s").with(id));
    }

    /** When it came first. */
    Instant receivedAt(UUID id) {
        return rows.findById(id).receivedAt();
    }

    Optional<AwardRecord> findById(UUID id) {
        return rows.findByIdOptional(id).map(this::read);
    }

    /** Makes whoever brings the same record at the same moment wait for the end of this transaction. */
    void lock(UUID id) {
        rows.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:id, 2))")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    void add(AwardRecord record, Instant now) {
        rows.persist(new ReceivedAward(record.id(), write(record), now));
    }

    private AwardRecord read(ReceivedAward row) {
        try {
            return row.form().read(row.body(), json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored award record is not readable", e);
        }
    }

    private String write(AwardRecord record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an award record is not writable", e);
        }
    }
}
