package fr.adjuge.tender.calendar;

import static fr.adjuge.tender.calendar.LimitName.AMENDMENTS;
import static fr.adjuge.tender.calendar.LimitName.ANSWERS;
import static fr.adjuge.tender.calendar.LimitName.AWARDEE_PIECES;
import static fr.adjuge.tender.calendar.LimitName.AWARD_NOTICE;
import static fr.adjuge.tender.calendar.LimitName.CONTRACT_KEPT_UNTIL;
import static fr.adjuge.tender.calendar.LimitName.EARLIEST_DEADLINE;
import static fr.adjuge.tender.calendar.LimitName.EARLIEST_SIGNATURE;
import static fr.adjuge.tender.calendar.LimitName.ESSENTIAL_DATA;
import static fr.adjuge.tender.calendar.LimitName.MISSING_DOCUMENTS;
import static fr.adjuge.tender.calendar.LimitName.OFFERS_KEPT_UNTIL;
import static fr.adjuge.tender.calendar.LimitName.OFFERS_VALID_UNTIL;
import static fr.adjuge.tender.calendar.LimitName.OFFER_DEADLINE;
import static fr.adjuge.tender.calendar.LimitName.QUESTIONS;

import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.tender.procedure.LegalPeriod;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The legal limits of a procedure, from its launch to the end of its file, in order of time for each lot. */
public final class LegalCalendar {

    private final Consultation consultation;
    private final ProcedureRules rules;

    private LegalCalendar(Consultation consultation, ProcedureRules rules) {
        this.consultation = consultation;
        this.rules = rules;
    }

    /** Of what is announced, under the rules of the day of its launch, and of its lots as far as they have come. */
    public static List<LegalLimit> of(Consultation consultation, ProcedureRules rules, Collection<LotDates> lots) {
        var calendar = new LegalCalendar(consultation, rules);
        return Stream.concat(calendar.ofAll().stream(), lots.stream().flatMap(calendar::of))
                .toList();
    }

    private List<LegalLimit> ofAll() {
        var announced = TimeLimits.of(consultation);
        var answers = rules.answers().basis();
        var deadline = consultation.submission().offerDeadline().toInstant();
        return List.of(
                LegalLimit.of(
                                EARLIEST_DEADLINE,
                                earliestDeadline(),
                                rules.receipt().days())
                        .by(rules.receipt().basis()),
                LegalLimit.of(MISSING_DOCUMENTS, announced.missingDocuments().limitOn()),
                LegalLimit.of(QUESTIONS, announced.questions().limitOn()).by(answers),
                LegalLimit.of(ANSWERS, announced.answers()).by(answers),
                LegalLimit.of(AMENDMENTS, announced.answers()),
                LegalLimit.of(OFFER_DEADLINE, Paris.dayOf(deadline), Paris.timeOf(deadline)),
                LegalLimit.of(OFFERS_VALID_UNTIL, announced.offersValidUntil()));
    }

    private LocalDate earliestDeadline() {
        return Paris.dayOf(ReceiptPeriod.earliestDeadline(
                rules.launchedOn(), rules.receipt().days(), WorkingDays.of(consultation.buyer())));
    }

    private Stream<LegalLimit> of(LotDates lot) {
        var after = rules.afterSignature();
        var nature = consultation.subject().nature();
        return Stream.of(
                        lot.extendedValidity().map(on -> LegalLimit.of(OFFERS_VALID_UNTIL, on)),
                        lot.piecesDueOn().map(on -> LegalLimit.of(AWARDEE_PIECES, on, pieceDays())),
                        lot.standstill().map(this::earliestSignature),
                        lot.concludedOn().map(on -> after(AWARD_NOTICE, on, after.awardNotice())),
                        lot.notifiedOn().map(on -> after(ESSENTIAL_DATA, on, after.essentialData())),
                        lot.concludedOn().map(on -> after(OFFERS_KEPT_UNTIL, on, after.offersKept())),
                        lot.endsOn().map(on -> after(CONTRACT_KEPT_UNTIL, on, after.contractKept(nature))))
                .flatMap(Optional::stream)
                .map(limit -> limit.ofLot(lot.lotId()));
    }

    private int pieceDays() {
        return consultation.execution().awardeePieceWorkingDays();
    }

    private LegalLimit earliestSignature(Standstill standstill) {
        return LegalLimit.of(EARLIEST_SIGNATURE, standstill.earliestSignatureOn(), standstill.days())
                .by(rules.standstill().basis());
    }

    private static LegalLimit after(LimitName name, LocalDate event, LegalPeriod period) {
        return LegalLimit.of(name, period.after(event), period.count()).by(period.basis());
    }
}
