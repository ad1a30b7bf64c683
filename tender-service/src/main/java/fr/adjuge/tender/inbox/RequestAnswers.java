package fr.adjuge.tender.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What companies have answered about their offers. */
@ApplicationScoped
public class RequestAnswers implements PanacheRepositoryBase<RequestAnswer, UUID> {

    /** In the order of reception. */
    public List<RequestAnswer> about(UUID offerId) {
        return list("offerId = ?1 order by number", offerId);
    }
}
