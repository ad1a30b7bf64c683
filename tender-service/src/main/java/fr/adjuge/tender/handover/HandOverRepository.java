package fr.adjuge.tender.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {

    private static final String NEXT_DUE = """
            select * from hand_over
             where delivered_at is null and next_attempt_at <= clock_timestamp()
             order by next_attempt_at
             limit 1
               for update skip locked
            """;

    public Optional<HandOver> ofLot(UUID tenderId, String lotId) {
        return find("tenderId = ?1 and lotId = ?2", tenderId, lotId).firstResultOptional();
    }

    /** Whether another award record names this notice. */
    boolean namesNotice(UUID awardNoticeId) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from hand_over where body::jsonb ->> 'awardNoticeId' = :notice)",
                        Boolean.class)
                .setParameter("notice", awardNoticeId.toString())
                .getSingleResult();
    }

    /** The next one to deliver, locked until the transaction ends; what another replica is delivering is passed over. */
    Optional<HandOver> lockNextDue() {
        List<?> due =
                getEntityManager().createNativeQuery(NEXT_DUE, HandOver.class).getResultList();
        return due.stream().map(HandOver.class::cast).findFirst();
    }

    /** Real time, by the clock of the database: the same for all replicas. */
    Instant realTime() {
        return (Instant)
                getEntityManager().createNativeQuery("select clock_timestamp()").getSingleResult();
    }
}
