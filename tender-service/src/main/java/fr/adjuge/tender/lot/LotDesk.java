package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.audit.AuditTrail;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Where every act on a lot begins and ends: whose lot, in which version, on which day; written, recorded. */
@RequestScoped
public class LotDesk {

    private final TenderRepository tenders;
    private final LotRepository lots;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final LotCases cases;

    LotDesk(TenderRepository tenders, LotRepository lots, AuditTrail trail, IfMatch ifMatch, LotCases cases) {
        this.tenders = tenders;
        this.lots = lots;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.cases = cases;
    }

    /** A lot of the caller's own organisation, to be read. */
    public LotCase read(UUID tenderId, String lotId) {
        return cases.of(tenders.requireOwn(tenderId), lotId);
    }

    /** A lot of the caller's own organisation, to be changed from the version that the caller has seen. */
    public LotCase take(UUID tenderId, String lotId) {
        var taken = read(tenderId, lotId);
        ifMatch.require(taken.lot().version());
        return taken;
    }

    /** Writes what was done and records it in the trail of the tender. */
    public LotCase done(LotCase taken, LotAction action, Map<String, String> details) {
        lots.flush();
        var recorded = new TreeMap<>(details);
        recorded.put("lot", taken.lot().key().lotId());
        trail.record(taken.tender().id(), action.name(), recorded);
        return taken;
    }
}
