package fr.adjuge.tender.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
public class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {

    private static final String[] KNOWN =
            Stream.of(MessageKind.values()).map(MessageKind::name).toArray(String[]::new);

    private static final String NEXT_DUE = """
            select * from hand_over
             where delivered_at is null and next_attempt_at <= clock_timestamp() and kind = any (:known)
             order by next_attempt_at
             limit 1
               for update skip locked
            """;

    /** The award record of a lot. */
    public Optional<HandOver> ofLot(UUID tenderId, String lotId) {
        return find("kind = ?1 and subject = ?2", MessageKind.AWARD_RECORD, lotAddress(tenderId, lotId))
                .firstResultOptional();
    }

    /** A lot as the subject of a message. */
    static String lotAddress(UUID tenderId, String lotId) {
        return "/tenders/" + tenderId + "/lots/" + lotId;
    }

    /** Whether another award record names this notice. */
    boolean namesNotice(UUID awardNoticeId) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select 1
                                         from hand_over
                                        where kind = :kind and body::jsonb ->> 'awardNoticeId' = :notice)
                        """, Boolean.class)
                .setParameter("kind", MessageKind.AWARD_RECORD.name())
                .setParameter("notice", awardNoticeId.toString())
                .getSingleResult();
    }

    /**
     * The next one to deliver, locked until the transaction ends. What another replica is delivering is passed over, and
     * what only a newer one knows how to deliver.
     */
    Optional<HandOver> lockNextDue() {
        List<?> due = getEntityManager()
                .createNativeQuery(NEXT_DUE, HandOver.class)
                .setParameter("known", KNOWN)
                .getResultList();
        return due.stream().map(HandOver.class::cast).findFirst();
    }

    /** Real time, by the clock of the database: the same for all replicas. */
    Instant realTime() {
        return (Instant)
                getEntityManager().createNativeQuery("select clock_timestamp()").getSingleResult();
    }
}
