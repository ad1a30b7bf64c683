package fr.adjuge.tender.examination;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.lot.AddedPrices;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotCases;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.lot.LotRules;
import fr.adjuge.tender.offer.CreditCheck;
import fr.adjuge.tender.offer.Examination;
import fr.adjuge.tender.offer.ExaminationAction;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferRepository;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where every act on an offer begins and ends: whose offer, for which lots, on which day; recorded. */
@RequestScoped
class OfferDesk {

    private final TenderRepository tenders;
    private final OfferRepository offers;
    private final LotRepository lots;
    private final LotCases cases;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    OfferDesk(
            TenderRepository tenders,
            OfferRepository offers,
            LotRepository lots,
            LotCases cases,
            AuditTrail trail,
            IfMatch ifMatch,
            InstantSource clock) {
        this.tenders = tenders;
        this.offers = offers;
        this.lots = lots;
        this.cases = cases;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /**
     * An offer on the desk.
     *
     * @param lotIds the lots that the act is about
     */
    record OfferCase(Tender tender, Offer offer, List<String> lotIds, LocalDate today) {}

    /** An offer of the caller's own organisation, to be changed from the version that the caller has seen. */
    OfferCase take(UUID tenderId, UUID offerId, List<String> requestedLots) {
        var tender = tenders.requireOwn(tenderId);
        var offer = offers.require(tenderId, offerId);
        ifMatch.require(offer.version());
        var today = Paris.dayOf(clock.instant());
        var lotIds = requestedLots.isEmpty() ? offer.lotIds() : List.copyOf(requestedLots);
        requireIn(offer, lotIds);
        lotIds.forEach(lotId -> cases.of(tender, lotId).permitted(LotAction.EXAMINE));
        return new OfferCase(tender, offer, lotIds, today);
    }

    void examine(OfferCase taken, UnaryOperator<Examination> act) {
        taken.offer().examine(taken.lotIds(), act);
    }

    /** Classifies the offer for each lot, whose price is held against the credits. */
    void classify(OfferCase taken, RegularityOutcome outcome, BiFunction<Examination, CreditCheck, Examination> act) {
        for (var lotId : taken.lotIds()) {
            var rules = LotRules.of(taken.tender(), lots.require(taken.tender().id(), lotId));
            var credits = rules.creditCheck(taken.offer().forLot(lotId));
            taken.offer().examine(List.of(lotId), examination -> act.apply(examination, credits));
            AddedPrices.requireRequired(outcome, taken.offer().forLot(lotId), rules);
        }
    }

    /** Refuses prices of options that the offer has given already, or that are not asked of it. */
    void requireMissingPrices(OfferCase taken, List<OptionPrice> prices) {
        taken.lotIds()
                .forEach(lotId -> AddedPrices.requireMissing(
                        prices, taken.offer().forLot(lotId), taken.tender().announcedLot(lotId)));
    }

    /** Until when the others were given time for the same thing, if they were. */
    Optional<LocalDate> sharedDueOn(OfferCase taken, Function<Examination, Optional<LocalDate>> dueOn) {
        return offers.of(taken.tender().id()).stream()
                .filter(other -> !other.id().equals(taken.offer().id()))
                .flatMap(other -> other.lotIds().stream().map(other::examinationFor))
                .flatMap(examination -> dueOn.apply(examination).stream())
                .max(Comparator.naturalOrder());
    }

    OfferCase done(OfferCase taken, ExaminationAction action, Map<String, String> details) {
        offers.flush();
        var recorded = new TreeMap<>(details);
        recorded.put("offer", taken.offer().id().toString());
        recorded.put("lots", String.join(",", taken.lotIds()));
        trail.record(taken.tender().id(), action.name(), recorded);
        return taken;
    }

    private static void requireIn(Offer offer, List<String> lotIds) {
        if (!offer.lotIds().containsAll(lotIds)) {
            var breach = Breach.of(
                    "/lotIds",
                    new Text("this offer is for lots %s", "cette offre porte sur les lots %s").with(offer.lotIds()));
            throw RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
        }
    }
}
