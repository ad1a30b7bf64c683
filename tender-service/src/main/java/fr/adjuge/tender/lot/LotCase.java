package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderCase;
import fr.adjuge.tender.calendar.OfferValidity;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.problem.ProblemType;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lot at one moment, with all that its acts look at. What is not in the lot itself is read once, and only if asked for. */
public final class LotCase {

    private final Tender tender;
    private final Lot lot;
    private final Instant now;
    private final Supplier<TenderCase> ofTender;
    private final Supplier<List<LotOffer>> offersRead;
    private final Function<UUID, Optional<String>> resultHashRead;
    private @Nullable List<LotOffer> offers;
    private @Nullable Optional<String> resultHash;

    /**
     * @param ofTender its tender, with what the acts on that look at
     * @param offersRead all offers for the lot
     * @param resultHashRead of an evaluation in scoring-service, the hash of its result once it is closed
     */
    LotCase(
            Tender tender,
            Lot lot,
            Instant now,
            Supplier<TenderCase> ofTender,
            Supplier<List<LotOffer>> offersRead,
            Function<UUID, Optional<String>> resultHashRead) {
        this.tender = tender;
        this.lot = lot;
        this.now = now;
        this.ofTender = ofTender;
        this.offersRead = offersRead;
        this.resultHashRead = resultHashRead;
    }

    /** What an action leads to; refused with the first of its guards that does not hold. */
    public LotStatus permitted(LotAction action) {
        require(action.guard());
        return action.leadsFrom(lot.status());
    }

    void require(Guard<LotCase> guard) {
        ProblemType.refuse(guard.check(this, now));
    }

    public Tender tender() {
        return tender;
    }

    TenderCase ofTender() {
        return ofTender.get();
    }

    public Lot lot() {
        return lot;
    }

    /** Those of the day of the launch. */
    public ProcedureRules rules() {
        return tender.rules(now);
    }

    public LocalDate today() {
        return Paris.dayOf(now);
    }

    public AnnouncedLot announced() {
        return tender.announcedLot(lot.key().lotId());
    }

    /** All offers for the lot. */
    public List<LotOffer> offers() {
        if (offers == null) {
            offers = List.copyOf(offersRead.get());
        }
        return offers;
    }

    /** What scoring-service has frozen, once it has. */
    public Optional<String> resultHash() {
        if (resultHash == null) {
            resultHash = lot.evaluationId().flatMap(resultHashRead);
        }
        return resultHash;
    }

    /** The last day on which the offers bind their tenderers. */
    public LocalDate offersValidUntil() {
        var announcedMonths = tender.consultation().submission().validity().months();
        return lot.validityExtension()
                .map(ValidityExtension::validUntil)
                .orElseGet(() -> OfferValidity.lastDay(tender.offerDeadline(), announcedMonths));
    }

    /** Empty until the choice is recorded; a lot without options has one combination only: none. */
    Optional<List<String>> options() {
        return announced().method().options().isEmpty() ? Optional.of(List.of()) : lot.chosenOptions();
    }

    public Comparison comparison() {
        return new Comparison(
                offers().stream()
                        .filter(offer -> !lot.fallenOut().contains(offer.id()))
                        .toList(),
                options().orElse(List.of()),
                LotRules.of(tender, lot));
    }
}
