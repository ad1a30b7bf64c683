package fr.adjuge.tender.examination;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferRepository;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who reads which opened offers: the buyer's house all of them, an evaluator those that it marks, a company its own: the
 * one that made the deposit, which for a group is its leader. To everybody else they are unknown.
 */
@RequestScoped
public class OfferReaders {

    private final TenderRepository tenders;
    private final LotRepository lots;
    private final OfferRepository offers;
    private final Caller caller;

    OfferReaders(TenderRepository tenders, LotRepository lots, OfferRepository offers, Caller caller) {
        this.tenders = tenders;
        this.lots = lots;
        this.offers = offers;
        this.caller = caller;
    }

    /** In these roles the buyer's house reads all of them. Everybody is refused before the opening. */
    public Sight of(UUID tenderId, Role... ofBuyer) {
        var tender = caller.is(Role.OPERATOR) ? tenders.requireVisible(tenderId) : tenders.requireOwn(tenderId);
        tender.requireOpened();
        if (!caller.belongsTo(tender.organisation())) {
            return ofTenderer(tender);
        }
        if (Stream.of(ofBuyer).anyMatch(caller::is)) {
            return new Sight(Sight.As.BUYER, tender, Optional.empty(), markedByCaller(tender));
        }
        return caller.is(Role.EVALUATOR) ? ofEvaluator(tender) : ofTenderer(tender);
    }

    public Offer require(Sight sight, UUID offerId) {
        if (sight.known().filter(known -> !known.contains(offerId)).isPresent()) {
            throw new RefusedException(
                    UNKNOWN_RESOURCE,
                    new Text("you know of no offer %s", "vous n'avez accès à aucune offre %s").with(offerId));
        }
        return offers.require(sight.tender().id(), offerId);
    }

    private Sight ofEvaluator(Tender tender) {
        var marked = markedByCaller(tender);
        Set<UUID> known = marked.stream()
                .flatMap(lot -> lot.marking().stream())
                .flatMap(marking -> marking.offers().stream())
                .collect(toUnmodifiableSet());
        return new Sight(Sight.As.EVALUATOR, tender, Optional.of(known), marked);
    }

    private List<Lot> markedByCaller(Tender tender) {
        return lots.of(tender.id()).stream()
                .filter(lot -> lot.isMarkedBy(caller.subject()))
                .toList();
    }

    private Sight ofTenderer(Tender tender) {
        var own = offers.ofDepositor(tender.id(), caller.organisation());
        return new Sight(Sight.As.TENDERER, tender, Optional.of(Set.copyOf(own)), List.<Lot>of());
    }
}
