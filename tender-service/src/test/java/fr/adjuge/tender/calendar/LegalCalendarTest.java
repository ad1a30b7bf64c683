package fr.adjuge.tender.calendar;

import static fr.adjuge.tender.Consultations.inrae;
import static fr.adjuge.tender.calendar.LimitName.AWARDEE_PIECES;
import static fr.adjuge.tender.calendar.LimitName.AWARD_NOTICE;
import static fr.adjuge.tender.calendar.LimitName.CONTRACT_KEPT_UNTIL;
import static fr.adjuge.tender.calendar.LimitName.EARLIEST_DEADLINE;
import static fr.adjuge.tender.calendar.LimitName.EARLIEST_SIGNATURE;
import static fr.adjuge.tender.calendar.LimitName.ESSENTIAL_DATA;
import static fr.adjuge.tender.calendar.LimitName.OFFERS_KEPT_UNTIL;
import static fr.adjuge.tender.calendar.LimitName.OFFERS_VALID_UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Procedure.Type;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INRAE-C24-2025-006: notice of Monday 14 April 2025, deadline Wednesday 28 May 2025 at noon. */
class LegalCalendarTest {

    static final LocalDate LAUNCH = LocalDate.parse("2025-04-14");

    @ParameterizedTest
    @CsvSource({
        "EARLIEST_DEADLINE, 2025-05-15, , R2161-3", // day 30 is Wednesday 14 May
        "MISSING_DOCUMENTS, 2025-05-13, , ", // 28 - 15
        "QUESTIONS, 2025-05-18, , R2132-6", // 28 - 10, a Sunday
        "ANSWERS, 2025-05-22, 2025-05-21, R2132-6", // 28 - 6
        "AMENDMENTS, 2025-05-22, 2025-05-21, ",
        "OFFER_DEADLINE, 2025-05-28, , ",
        "OFFERS_VALID_UNTIL, 2025-09-28, , " // four months, to a Sunday
    })
    void theProcedureHasSevenLimitsFromItsLaunchOn(LimitName name, LocalDate on, LocalDate strictOn, String article) {
        var limit = limit(ofAll(inrae(), LAUNCH), name);

        assertThat(limit.on()).isEqualTo(on);
        assertThat(limit.strictOn()).isEqualTo(Optional.ofNullable(strictOn));
        assertThat(limit.basis()).isEqualTo(Optional.ofNullable(article).map(LegalBasis::ccp));
        assertThat(limit.lotId()).isEmpty();
    }

    @Test
    void aLotThatHasNotGoneFarHasNoneOfItsOwn() {
        assertThat(ofLot(lot().dates())).isEmpty();
    }

    @Test
    void aLotGetsItsLimitsOneAfterTheOther() {
        // Pieces due on 13/06; letters on 13/06, 11 days: signature from 24/06; signed on 24/06: 30 days end on 24/07;
        // notified on 25/06: two months end on 25/08; eight months of contract end on 25/02/2026.
        var dates = lot();
        dates.piecesDueOn = Optional.of(LocalDate.parse("2025-06-13"));
        dates.standstill = Optional.of(new Standstill(LocalDate.parse("2025-06-13"), 11));
        dates.concludedOn = Optional.of(LocalDate.parse("2025-06-24"));
        dates.notifiedOn = Optional.of(LocalDate.parse("2025-06-25"));
        dates.endsOn = Optional.of(LocalDate.parse("2026-02-25"));

        assertThat(ofLot(dates.dates()))
                .extracting(LegalLimit::name, limit -> limit.on().toString(), limit -> limit.basis()
                        .map(LegalBasis::citation)
                        .orElse(""))
                .containsExactly(
                        tuple(AWARDEE_PIECES, "2025-06-13", ""),
                        tuple(EARLIEST_SIGNATURE, "2025-06-24", "art. R2182-1 CCP"),
                        tuple(AWARD_NOTICE, "2025-07-24", "art. R2183-1 CCP"),
                        tuple(ESSENTIAL_DATA, "2025-08-25", "art. R2196-1 CCP"),
                        tuple(OFFERS_KEPT_UNTIL, "2030-06-24", "art. R2184-12 CCP"),
                        tuple(CONTRACT_KEPT_UNTIL, "2031-02-25", "art. R2184-13 CCP"));
        assertThat(ofLot(dates.dates())).extracting(LegalLimit::lotId).containsOnly(Optional.of("LOT-0001"));
    }

    @Test
    void lettersOnPaperPutTheSignatureOffByFiveDays() {
        var dates = lot();
        dates.standstill = Optional.of(new Standstill(LocalDate.parse("2025-06-13"), 16));

        // Day 16 of which 13/06 is the first is 28/06.
        assertThat(limit(ofLot(dates.dates()), EARLIEST_SIGNATURE).on()).isEqualTo("2025-06-29");
    }

    @Test
    void anExtensionOfTheValidityIsALimitOfItsLot() {
        var dates = lot();
        dates.extendedValidity = Optional.of(LocalDate.parse("2025-10-28"));

        assertThat(ofLot(dates.dates()))
                .extracting(LegalLimit::name, LegalLimit::on)
                .containsExactly(tuple(OFFERS_VALID_UNTIL, LocalDate.parse("2025-10-28")));
    }

    @Test
    void theFileOfAContractForWorksIsKeptTenYears() {
        var works = inrae(json -> ((ObjectNode) json.get("subject")).put("nature", "WORKS"));
        var dates = lot();
        dates.endsOn = Optional.of(LocalDate.parse("2026-02-25"));

        var limits = LegalCalendar.of(works, ProcedureRules.of(Type.OPEN, LAUNCH), List.of(dates.dates()));

        assertThat(limit(limits, CONTRACT_KEPT_UNTIL).on()).isEqualTo("2036-02-25");
    }

    @Test
    void theRuleSaysWhatIsCounted() {
        assertThat(limit(ofAll(inrae(), LAUNCH), EARLIEST_DEADLINE).rule().english())
                .startsWith("First day on which the deadline may be: the day after 30 days from the sending");
        var dates = lot();
        dates.standstill = Optional.of(new Standstill(LocalDate.parse("2025-06-13"), 16));
        dates.concludedOn = Optional.of(LocalDate.parse("2025-06-29"));

        assertThat(limit(ofLot(dates.dates()), EARLIEST_SIGNATURE).rule().french())
                .isEqualTo("Premier jour possible de la signature : après 16 jours, dont celui de l'envoi des lettres"
                        + " de rejet est le premier.");
        assertThat(limit(ofLot(dates.dates()), AWARD_NOTICE).rule())
                .isEqualTo(new Text(
                        "Last day to send the award notice: 30 days from the signature.",
                        "Dernier jour pour envoyer l'avis d'attribution : 30 jours après la signature."));
        assertThat(limit(ofLot(dates.dates()), OFFERS_KEPT_UNTIL).rule().english())
                .endsWith("5 years from the signature.");
    }

    @Test
    void theReceiptPeriodThatEndsOnAHolidayGoesOnToTheNextWorkingDay() {
        // Sent on Tuesday 1 April: day 30 is Labour Day, the period ends with Friday 2 May.
        assertThat(earliestDeadline(inrae(), "2025-04-01")).isEqualTo("2025-05-03");
        // Sent the day before: day 30 is Wednesday 30 April.
        assertThat(earliestDeadline(inrae(), "2025-03-31")).isEqualTo("2025-05-01");
    }

    @Test
    void theHolidaysAreThoseOfTheBuyersSeat() {
        // Day 30 after 27 April 2025 is Tuesday 27 May: the day of the abolition in Guadeloupe.
        var inGuadeloupe =
                inrae(json -> ((ObjectNode) json.at("/buyer/organisation/address")).put("postalCode", "97110"));

        assertThat(earliestDeadline(inGuadeloupe, "2025-04-27")).isEqualTo("2025-05-29");
        assertThat(earliestDeadline(inrae(), "2025-04-27")).isEqualTo("2025-05-28");
    }

    @Test
    void onlyTheReceiptPeriodIsCarriedOverAndOnlyThePiecesAreDueInWorkingDays() {
        assertThat(LimitName.values())
                .filteredOn(name -> name.holidays() != Holidays.NOT_CARRIED_OVER)
                .extracting(name -> tuple(name, name.holidays()))
                .containsExactly(
                        tuple(EARLIEST_DEADLINE, Holidays.CARRIED_OVER), tuple(AWARDEE_PIECES, Holidays.NOT_COUNTED));
    }

    private static LocalDate earliestDeadline(Consultation consultation, String sentOn) {
        return limit(ofAll(consultation, LocalDate.parse(sentOn)), EARLIEST_DEADLINE)
                .on();
    }

    private static List<LegalLimit> ofAll(Consultation consultation, LocalDate launch) {
        return LegalCalendar.of(consultation, ProcedureRules.of(Type.OPEN, launch), List.of());
    }

    private static List<LegalLimit> ofLot(LotDates dates) {
        return LegalCalendar.of(inrae(), ProcedureRules.of(Type.OPEN, LAUNCH), List.of(dates)).stream()
                .filter(limit -> limit.lotId().isPresent())
                .toList();
    }

    private static LegalLimit limit(List<LegalLimit> limits, LimitName name) {
        return limits.stream().filter(limit -> limit.name() == name).findFirst().orElseThrow();
    }

    private static Days lot() {
        return new Days();
    }

    /** Nothing has happened unless it is said. */
    private static final class Days {
        Optional<LocalDate> extendedValidity = Optional.empty();
        Optional<LocalDate> piecesDueOn = Optional.empty();
        Optional<Standstill> standstill = Optional.empty();
        Optional<LocalDate> concludedOn = Optional.empty();
        Optional<LocalDate> notifiedOn = Optional.empty();
        Optional<LocalDate> endsOn = Optional.empty();

        LotDates dates() {
            return new LotDates("LOT-0001", extendedValidity, piecesDueOn, standstill, concludedOn, notifiedOn, endsOn);
        }
    }
}
