package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.tender.access.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The trail of every tender. Events are appended one at a time for each tender, in the order of domain time. */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditEvent, EventKey> {

    private final InstantSource clock;
    private final Caller caller;
    private final DoneActs acts;

    AuditTrail(InstantSource clock, Caller caller, DoneActs acts) {
        this.clock = clock;
        this.caller = caller;
        this.acts = acts;
    }

    /** Records an act of the caller, in the act's own transaction. Details never hold what is still sealed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID tenderId, String act, Map<String, String> details) {
        append(tenderId, AuditChapter.PROCEDURE, act, AuditOutcome.DONE, details);
        acts.add(act, tenderId);
    }

    /** Records an act of which nobody may learn before the opening, who reads the log least of all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordSealed(UUID tenderId, String act, Map<String, String> details) {
        append(tenderId, AuditChapter.DEPOSITS, act, AuditOutcome.DONE, details);
    }

    /**
     * Records an attempt that was refused, in a transaction of its own: it stays when the refused act is rolled back.
     * Call it once that transaction is over, else an event it had appended would bar the way.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusal(UUID tenderId, AuditChapter chapter, String act, Map<String, String> details) {
        append(tenderId, chapter, act, AuditOutcome.REFUSED, details);
    }

    private void append(
            UUID tenderId, AuditChapter chapter, String act, AuditOutcome outcome, Map<String, String> details) {
        lock(tenderId, chapter);
        var last = last(tenderId, chapter);
        var sequence = last.map(event -> event.key().sequence()).orElse(0) + 1;
        var at = last.map(AuditEvent::at).map(this::notBefore).orElseGet(clock::instant);
        var previousHash = last.map(AuditEvent::hash).orElse(AuditChain.BEGINNING);
        persist(new AuditEvent(
                new EventKey(tenderId, chapter, sequence), at, caller.subject(), act, outcome, details, previousHash));
    }

    /** A failover may bring a clock that is a little behind. */
    private Instant notBefore(Instant last) {
        var now = clock.instant();
        return now.isBefore(last) ? last : now;
    }

    private void lock(UUID tenderId, AuditChapter chapter) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:chain, 0))")
                .setParameter("chain", "audit " + chapter + " " + tenderId)
                .getSingleResult();
    }

    private Optional<AuditEvent> last(UUID tenderId, AuditChapter chapter) {
        return find("key.tenderId = ?1 and key.chapter = ?2 order by key.sequence desc", tenderId, chapter)
                .page(0, 1)
                .firstResultOptional();
    }

    List<AuditEvent> after(UUID tenderId, AuditChapter chapter, int sequence, int limit) {
        return find(
                        "key.tenderId = ?1 and key.chapter = ?2 and key.sequence > ?3 order by key.sequence",
                        tenderId,
                        chapter,
                        sequence)
                .page(0, limit)
                .list();
    }

    List<AuditEvent> whole(UUID tenderId, AuditChapter chapter) {
        return list("key.tenderId = ?1 and key.chapter = ?2 order by key.sequence", tenderId, chapter);
    }
}
