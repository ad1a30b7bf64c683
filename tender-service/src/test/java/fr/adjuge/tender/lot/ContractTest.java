package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decided on 13 June 2025, recorded on 20 June. */
class ContractTest {

    static final LocalDate DECIDED = LocalDate.of(2025, 6, 13);
    static final LocalDate TODAY = LocalDate.of(2025, 6, 20);

    @ParameterizedTest
    @CsvSource({"2025-06-13", "2025-06-16", "2025-06-20"})
    void theContractorSignsFromTheDecisionThroughToday(LocalDate day) {
        assertThat(signedOn(day).contractorSignedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-12", "2025-06-21"})
    void theContractorSignsNeitherBeforeTheDecisionNorAfterToday(LocalDate day) {
        var breaches = refusal(() -> signedOn(day)).breaches();

        assertThat(breaches).extracting(Breach::pointer).containsExactly("/signedOn");
        assertThat(breaches.get(0).rule().english()).isEqualTo("a day from 2025-06-13 to 2025-06-20");
        assertThat(breaches.get(0).rule().french()).isEqualTo("un jour du 2025-06-13 au 2025-06-20");
    }

    @Test
    void theContractorHoldsItFromItsConclusionThroughToday() {
        var concluded = signedOn(DECIDED).conclude(LocalDate.of(2025, 6, 24));
        var today = LocalDate.of(2025, 6, 26);

        assertThat(concluded.notifyOn(LocalDate.of(2025, 6, 24), 8, today).notifiedOn())
                .contains(LocalDate.of(2025, 6, 24));
        assertThat(concluded.notifyOn(today, 8, today).notifiedOn()).contains(today);
        assertThat(refusal(() -> concluded.notifyOn(LocalDate.of(2025, 6, 23), 8, today))
                        .breaches())
                .extracting(Breach::pointer)
                .containsExactly("/receivedOn");
        assertThat(refusal(() -> concluded.notifyOn(today.plusDays(1), 8, today))
                        .breaches())
                .extracting(Breach::pointer)
                .containsExactly("/receivedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-25, 8, 2026-02-25",
        "2025-06-30, 8, 2026-02-28", // February has no 30th
        "2025-08-31, 6, 2026-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2025-06-25, 48, 2029-06-25"
    })
    void itEndsOnTheSameDayOfItsLastMonthOrOnThatMonthsLast(LocalDate notifiedOn, int months, LocalDate endsOn) {
        var contract = Contract.signedByContractor(notifiedOn, true, notifiedOn, notifiedOn)
                .conclude(notifiedOn)
                .notifyOn(notifiedOn, months, notifiedOn);

        assertThat(contract.endsOn()).contains(endsOn);
    }

    @Test
    void nothingIsLostFromOneSignatureToTheNext() {
        var contract = Contract.signedByContractor(DECIDED, true, DECIDED, TODAY)
                .conclude(TODAY)
                .notifyOn(TODAY, 8, TODAY);

        assertThat(contract.contractorSignedOn()).isEqualTo(DECIDED);
        assertThat(contract.onPaper()).isTrue();
        assertThat(contract.concludedOn()).contains(TODAY);
    }

    private static Contract signedOn(LocalDate day) {
        return Contract.signedByContractor(day, false, DECIDED, TODAY);
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
