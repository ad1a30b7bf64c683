package fr.adjuge.tender.offer;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.problem.RefusedException;
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

    /** The offers of a tender after this number, in the order of reception. */
    public List<Offer> page(UUID tenderId, int afterNumber, int limit) {
        return find("tenderId = ?1 and number > ?2 order by number", tenderId, afterNumber)
                .page(0, limit)
                .list();
    }

    /** The offers for a lot, in the order of reception. */
    public List<LotOffer> forLot(UUID tenderId, String lotId) {
        return of(tenderId).stream()
                .filter(offer -> offer.isFor(lotId))
                .map(offer -> offer.forLot(lotId))
                .toList();
    }

    public Offer require(UUID tenderId, UUID offerId) {
        return findByIdOptional(offerId)
                .filter(offer -> offer.tenderId().equals(tenderId))
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("this tender has no offer %s", "cette consultation n'a pas d'offre %s")
                                .with(offerId)));
    }
}
