package fr.adjuge.tender.offer;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class OfferRepository implements PanacheRepositoryBase<Offer, UUID> {

    private final ObjectMapper json;

    OfferRepository(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Whether the columns of an offer can hold this record. PostgreSQL is asked, since it is PostgreSQL that would refuse
     * (U+0000, for one), and a refusal ends the transaction of all.
     */
    public boolean canHold(Object sealed) {
        try {
            return (Boolean) getEntityManager()
                    .createNativeQuery("select pg_input_is_valid(:sealed, 'jsonb')", Boolean.class)
                    .setParameter("sealed", json.writeValueAsString(sealed))
                    .getSingleResult();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a record that JSON can hold", e);
        }
    }

    /** The offers of a tender, in the order of reception. */
    public List<Offer> of(UUID tenderId) {
        return list("tenderId = ?1 order by number", tenderId);
    }

    /**
     * The offers of a tender after this number, in the order of reception.
     *
     * @param among which of them; all if empty
     */
    public List<ListedOffer> page(UUID tenderId, Optional<Set<UUID>> among, int afterNumber, int limit) {
        var offers = "tenderId = ?1 and number > ?2";
        var order = " order by number";
        return among.map(ids -> find(offers + " and id in ?3" + order, tenderId, afterNumber, ids))
                .orElseGet(() -> find(offers + order, tenderId, afterNumber))
                .project(ListedOffer.class)
                .page(0, limit)
                .list();
    }

    /** The offers that this organisation deposited: one, or more where they are for different lots. */
    public List<UUID> ofDepositor(UUID tenderId, String organisation) {
        return depositors(tenderId).entrySet().stream()
                .filter(offer -> offer.getValue().equals(organisation))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The organisations that deposited the offers for a lot. */
    public Set<String> depositorsFor(UUID tenderId, String lotId) {
        var depositors = depositors(tenderId);
        return forLot(tenderId, lotId).stream()
                .map(offer -> depositors.get(offer.id()))
                .collect(toUnmodifiableSet());
    }

    /** By offer. */
    private Map<UUID, String> depositors(UUID tenderId) {
        return getEntityManager()
                .createQuery("""
                    select offer.id, deposit.organisation from Offer offer, Deposit deposit
                     where offer.tenderId = :tender and offer.depositId = deposit.id
                    """, Tuple.class)
                .setParameter("tender", tenderId)
                .getResultStream()
                .collect(toMap(offer -> offer.get(0, UUID.class), offer -> offer.get(1, String.class)));
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
