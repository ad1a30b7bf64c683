package fr.adjuge.tender;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.tender.CalendarView;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.LegalCalendar;
import fr.adjuge.tender.calendar.LegalLimit;
import fr.adjuge.tender.calendar.LotDates;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Contract;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.lot.SentLetters;
import fr.adjuge.tender.lot.ValidityExtension;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The time limits of a tender, each with its rule. */
@Path("/tenders/{id}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders", description = "A procedure as a whole: its draft, its publication, its time limits.")
class CalendarResource {

    private final TenderRepository tenders;
    private final LotRepository lots;
    private final Caller caller;
    private final CallerLanguage language;
    private final InstantSource clock;

    CalendarResource(
            TenderRepository tenders, LotRepository lots, Caller caller, CallerLanguage language, InstantSource clock) {
        this.lots = lots;
        this.caller = caller;
        this.tenders = tenders;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCalendar",
            summary = "Read the time limits of a tender, each with its rule",
            description = """
                A draft's limits are those it would have if it were published now. The buyer's own people also see those of each lot, from the day on which what they run from is there. `strictOn` is the last day that is safe where readings of the rule differ.\
                """)
    public CalendarView get(@PathParam("id") UUID id) {
        var tender = tenders.requireVisible(id);
        var now = clock.instant();
        var rules = tender.rules(now);
        return new CalendarView(
                now,
                rules.launchedOn(),
                tender.offerDeadline(),
                Paris.timeOf(tender.offerDeadline()),
                LegalCalendar.of(tender.consultation(), rules, lotsShown(tender)).stream()
                        .map(this::view)
                        .toList());
    }

    /** How far the lots have come is the buyer's to know. */
    private List<LotDates> lotsShown(Tender tender) {
        return caller.isOfBuyer(tender.organisation())
                ? lots.of(tender.id()).stream().map(CalendarResource::dates).toList()
                : List.of();
    }

    private static LotDates dates(Lot lot) {
        return new LotDates(
                lot.key().lotId(),
                lot.validityExtension().map(ValidityExtension::validUntil),
                lot.awardee().map(Awardee::dueOn),
                lot.rejectionLetters().filter(SentLetters::rejectedSomebody).map(SentLetters::standstill),
                lot.contract().flatMap(Contract::concludedOn),
                lot.contract().flatMap(Contract::notifiedOn),
                lot.contract().flatMap(Contract::endsOn));
    }

    private CalendarView.Limit view(LegalLimit limit) {
        return new CalendarView.Limit(
                limit.name().name(),
                limit.lotId(),
                limit.on(),
                limit.strictOn(),
                limit.rule().in(language.ofCaller()),
                limit.basis().map(LegalBasis::citation),
                limit.name().holidays().name());
    }
}
