package fr.adjuge.tender.opening;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.deposit.DepositOrder;
import fr.adjuge.tender.deposit.DepositRepository;
import fr.adjuge.tender.lot.LotCases;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.sealing.OpeningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Opens the deposits of a tender once two different officers have approved it, after the deadline. That there are two
 * is the platform's policy; that nobody opens earlier is the law (directive 2014/24/EU, annex IV, points b and e).
 */
@ApplicationScoped
class DepositsOpening {

    static final int OFFICERS_NEEDED = 2;

    private final OpeningApprovalRepository approvals;
    private final OpeningRepository openings;
    private final DepositRepository deposits;
    private final DepositOrder order;
    private final OfferRepository offers;
    private final LotCases lots;
    private final OpeningKeys keys;
    private final DepositReading reading;
    private final AuditTrail trail;
    private final Caller caller;

    DepositsOpening(
            OpeningApprovalRepository approvals,
            OpeningRepository openings,
            DepositRepository deposits,
            DepositOrder order,
            OfferRepository offers,
            LotCases lots,
            OpeningKeys keys,
            DepositReading reading,
            AuditTrail trail,
            Caller caller) {
        this.approvals = approvals;
        this.openings = openings;
        this.deposits = deposits;
        this.order = order;
        this.offers = offers;
        this.lots = lots;
        this.keys = keys;
        this.reading = reading;
        this.trail = trail;
        this.caller = caller;
    }

    /** Records the caller's approval; the last one that was needed opens. */
    void approve(Tender tender, Instant now) {
        tender.permitted(TenderAction.OPEN, now);
        // Whoever deposits from here on waits, and is late by the clock that was just read.
        var at = order.takeTurnAt(tender.id(), now);
        approvals.persistAndFlush(new OpeningApproval(tender.id(), caller.subject(), caller.name(), at));
        trail.record(tender.id(), "APPROVE_OPENING", Map.of("officer", caller.name()));
        var officers = approvals.of(tender.id());
        if (officers.size() >= OFFICERS_NEEDED) {
            open(tender, officers, at);
        }
    }

    private void open(Tender tender, List<OpeningApproval> officers, Instant now) {
        var key = keys.of(tender.id());
        var session = new OpeningSession(
                deposits.of(tender.id()), tender.offerDeadline(), deposit -> reading.open(deposit, key));
        lots.all(tender).forEach(on -> on.lot().open(on));
        tender.open(now);
        order.close(tender.id(), now);
        offers.persist(session.offers());
        openings.persistAndFlush(new Opening(new Register(
                tender.id(),
                now,
                officers.stream().map(DepositsOpening::officer).toList(),
                session.lines())));
        trail.record(tender.id(), TenderAction.OPEN.name(), whatBecameOf(session.lines()));
    }

    /** By deposit number, in one event: whether it was opened, and whether it was what had been sealed. */
    private static Map<String, String> whatBecameOf(List<Register.Line> deposits) {
        return deposits.stream()
                .collect(toMap(
                        Register.Line::depositNumber,
                        line -> line.fate()
                                + line.integrity().map(found -> " " + found).orElse("")));
    }

    List<Register.Officer> officers(UUID tenderId) {
        return approvals.of(tenderId).stream().map(DepositsOpening::officer).toList();
    }

    private static Register.Officer officer(OpeningApproval approval) {
        return new Register.Officer(approval.person(), approval.name(), approval.approvedAt());
    }
}
