package fr.adjuge.tender;

import static fr.adjuge.dto.http.LegalBasis.ccp;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.CalendarView;
import fr.adjuge.dto.tender.CalendarView.Limit;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.BackwardLimit;
import fr.adjuge.tender.calendar.LimitName;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.calendar.ReceiptPeriod;
import fr.adjuge.tender.calendar.TimeLimits;
import fr.adjuge.tender.calendar.WorkingDays;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The time limits of a tender, each with its rule. */
@Path("/tenders/{id}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenders", description = "A procedure as a whole: its draft, its publication, its time limits.")
class CalendarResource {

    private static final Text RECEIPT = new Text(
            "First day on which the deadline may be: the day after 30 days from the sending of the notice; where the last of"
                    + " them is no working day, the day after the next one that is.",
            "Premier jour possible de la date limite : le lendemain de 30 jours après l'envoi de l'avis ; si le dernier n'est"
                    + " pas un jour ouvrable, le lendemain du premier jour ouvrable qui suit.");
    private static final Text MISSING =
            new Text("Last day to ask for missing documents.", "Dernier jour pour demander les pièces manquantes.");
    private static final Text QUESTIONS =
            new Text("Last day to ask questions.", "Dernier jour pour poser des questions.");
    private static final Text ANSWERS = new Text(
            "Last day to send answers to all; safe on every reading up to the strict day.",
            "Dernier jour pour répondre à tous ; sans risque jusqu'au jour strict.");
    private static final Text AMENDMENTS = new Text(
            "Last day to change details without postponing the deadline.",
            "Dernier jour pour modifier des détails sans reporter la date limite.");
    private static final Text VALIDITY =
            new Text("Last day on which offers bind their tenderers.", "Dernier jour de validité des offres.");

    private final TenderRepository tenders;
    private final CallerLanguage language;
    private final InstantSource clock;

    CalendarResource(TenderRepository tenders, CallerLanguage language, InstantSource clock) {
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
                A draft's limits are those it would have if it were published now. `strictOn` is the last day that is safe where readings of the rule differ.\
                """)
    public CalendarView get(@PathParam("id") UUID id) {
        var tender = tenders.requireVisible(id);
        var now = clock.instant();
        var sentOn = tender.launchedOn().orElseGet(() -> Paris.dayOf(now));
        return new CalendarView(
                now,
                sentOn,
                tender.offerDeadline(),
                Paris.timeOf(tender.offerDeadline()),
                limits(tender, sentOn, language.ofCaller()));
    }

    private static List<Limit> limits(Tender tender, LocalDate sentOn, Language language) {
        var consultation = tender.consultation();
        var limits = TimeLimits.of(consultation);
        var workingDays = WorkingDays.in(consultation.subject().place().departmentCode());
        var earliest = ReceiptPeriod.earliestDeadline(sentOn, ReceiptPeriod.ELECTRONIC_DAYS, workingDays);
        return List.of(
                limit(LimitName.EARLIEST_DEADLINE, Paris.dayOf(earliest), RECEIPT.in(language), ccp("R2161-3")),
                limit(LimitName.MISSING_DOCUMENTS, limits.missingDocuments().limitOn(), MISSING.in(language)),
                limit(LimitName.QUESTIONS, limits.questions().limitOn(), QUESTIONS.in(language), ccp("R2132-6")),
                strict(LimitName.ANSWERS, limits.answers(), ANSWERS.in(language), Optional.of(ccp("R2132-6"))),
                strict(LimitName.AMENDMENTS, limits.answers(), AMENDMENTS.in(language), Optional.empty()),
                limit(LimitName.OFFERS_VALID_UNTIL, limits.offersValidUntil(), VALIDITY.in(language)));
    }

    private static Limit limit(LimitName name, LocalDate on, String rule) {
        return new Limit(name.name(), on, Optional.empty(), rule, Optional.empty());
    }

    private static Limit limit(LimitName name, LocalDate on, String rule, LegalBasis basis) {
        return new Limit(name.name(), on, Optional.empty(), rule, Optional.of(basis.citation()));
    }

    private static Limit strict(LimitName name, BackwardLimit limit, String rule, Optional<LegalBasis> basis) {
        return new Limit(
                name.name(), limit.limitOn(), Optional.of(limit.strictOn()), rule, basis.map(LegalBasis::citation));
    }
}
