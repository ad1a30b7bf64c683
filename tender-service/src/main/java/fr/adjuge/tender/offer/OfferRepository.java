package fr.adjuge.tender.offer;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.tender.problem.RefusedException;
import fr.adjuge.tender.problem.Sentence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class OfferRepository implements PanacheRepositoryBase<Offer, UUID> {

    /** The offers of a tender, in the order of reception. */
    public List<Offer> of(UUID tenderId) {
        return list("tenderId = ?1 order by number", tenderId);
    }

    public Offer require(UUID tenderId, UUID offerId) {
        return findByIdOptional(offerId)
                .filter(offer -> offer.tenderId().equals(tenderId))
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        Sentence.of("this tender has no offer %s", "cette consultation n'a pas d'offre %s", offerId)));
    }
}
