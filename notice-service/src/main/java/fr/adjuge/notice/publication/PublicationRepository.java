package fr.adjuge.notice.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
public class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {

    /** One that the channel does not have yet and that no other replica has in hand; kept until the transaction ends. */
    Optional<Publication> takeDue() {
        Stream<?> due =
                getEntityManager().createNativeQuery("""
                        select * from publication
                         where not delivered and next_attempt_at <= clock_timestamp()
                         order by next_attempt_at
                         limit 1
                           for update skip locked
                        """, Publication.class).getResultStream();
        return due.map(Publication.class::cast).findFirst();
    }

    /** Leaves it alone for a while, the longer the more often it failed: 2, 4, 8 seconds, up to five minutes. */
    void postpone(Publication publication) {
        getEntityManager()
                .createNativeQuery("""
                        update publication
                           set next_attempt_at = clock_timestamp() + least(300, power(2, least(attempts, 10))) * interval '1 second'
                         where notice_id = :notice
                        """)
                .setParameter("notice", publication.noticeId())
                .executeUpdate();
    }
}
