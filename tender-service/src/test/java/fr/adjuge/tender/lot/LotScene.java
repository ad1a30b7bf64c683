package fr.adjuge.tender.lot;

import fr.adjuge.tender.Tender;
import fr.adjuge.tender.Tenders;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.offer.LotOffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands beside the lot of INRAE-C24-2025-006, for tests of its acts. */
public final class LotScene {

    private LotScene() {}

    /** At noon of a day; the evaluation is closed in scoring-service. */
    public static LotCase on(Lot lot, Tender tender, LocalDate day, List<LotOffer> offers) {
        return at(lot, tender, Paris.startOf(day).plus(Duration.ofHours(12)), offers);
    }

    public static LotCase at(Lot lot, Tender tender, Instant now, List<LotOffer> offers) {
        return at(lot, tender, now, offers, Optional.of("ab".repeat(32)));
    }

    static LotCase at(Lot lot, Tender tender, Instant now, List<LotOffer> offers, Optional<String> resultHash) {
        return new LotCase(tender, lot, now, () -> Tenders.alone(tender, now), () -> offers, evaluation -> resultHash);
    }
}
