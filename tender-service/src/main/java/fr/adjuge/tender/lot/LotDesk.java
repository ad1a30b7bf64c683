package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;

import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.LotView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.calendar.OfferValidity;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where every act on a lot begins and ends: whose lot, in which version, on which day; written, recorded, answered. */
@RequestScoped
public class LotDesk {

    private final TenderRepository tenders;
    private final LotRepository lots;
    private final LotViews views;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    LotDesk(
            TenderRepository tenders,
            LotRepository lots,
            LotViews views,
            AuditTrail trail,
            IfMatch ifMatch,
            InstantSource clock) {
        this.tenders = tenders;
        this.lots = lots;
        this.views = views;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** A lot on the desk, on this day. */
    public record LotCase(Tender tender, Lot lot, AnnouncedLot announced, LocalDate today) {

        /** The last day on which the offers bind their tenderers. */
        public LocalDate offersValidUntil() {
            var announcedMonths = tender.consultation().submission().validity().months();
            return lot.validityExtension()
                    .map(ValidityExtension::validUntil)
                    .orElseGet(() -> OfferValidity.lastDay(tender.offerDeadline(), announcedMonths));
        }

        /** What an action leads to; refused where the lot, or what still binds its tenderers, does not allow it. */
        public LotStatus permitted(LotAction action) {
            var next = lot.permitted(action, today);
            if (action == LotAction.AWARD_PROVISIONALLY || action == LotAction.AWARD) {
                requireValidOffers();
            }
            return next;
        }

        /** Nobody is chosen whose offer does not bind any more: its validity is extended first. */
        private void requireValidOffers() {
            if (today.isAfter(offersValidUntil())) {
                throw new RefusedException(
                        TOO_LATE,
                        new Text(
                                        "the offers were valid until %s: have their validity extended first"
                                                + " (validity-extension)",
                                        "les offres étaient valides jusqu'au %s : faites d'abord prolonger leur"
                                                + " validité (validity-extension)")
                                .with(offersValidUntil()));
            }
        }
    }

    /** A lot of the caller's own organisation, to be read. */
    public LotCase read(UUID tenderId, String lotId) {
        var tender = tenders.requireOwn(tenderId);
        var lot = lots.require(tenderId, lotId);
        return new LotCase(tender, lot, tender.announcedLot(lotId), Paris.dayOf(clock.instant()));
    }

    /** A lot of the caller's own organisation, to be changed from the version that the caller has seen. */
    public LotCase take(UUID tenderId, String lotId) {
        var taken = read(tenderId, lotId);
        ifMatch.require(taken.lot().version());
        return taken;
    }

    /** Writes what was done, records it in the trail of the tender, and answers with the lot as it is now. */
    public RestResponse<LotView> done(LotCase taken, LotAction action, Map<String, String> details) {
        lots.flush();
        var recorded = new TreeMap<>(details);
        recorded.put("lot", taken.lot().key().lotId());
        trail.record(taken.tender().id(), action.name(), recorded);
        return views.tagged(taken);
    }
}
