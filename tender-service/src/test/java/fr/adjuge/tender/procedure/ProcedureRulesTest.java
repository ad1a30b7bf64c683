package fr.adjuge.tender.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.tender.Consultation.ContractNature;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.dto.tender.Procedure.Type;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureRulesTest {

    static final LocalDate LAST_OF_2025 = LocalDate.parse("2025-12-31");
    static final LocalDate FIRST_OF_2026 = LocalDate.parse("2026-01-01");

    private final ProcedureRules open = ProcedureRules.of(Type.OPEN, LAST_OF_2025);

    @ParameterizedTest
    @EnumSource
    void eachTypeThatCanBeAnnouncedHasItsRules(Type type) {
        assertThat(ProcedureRules.of(type, FIRST_OF_2026).launchedOn()).isEqualTo(FIRST_OF_2026);
    }

    @Test
    void anOpenProcedureIsOpenForThirtyDaysAndAnswersComeSixDaysBeforeItsEnd() {
        assertThat(open.receipt()).isEqualTo(new LegalPeriod(Period.ofDays(30), LegalBasis.ccp("R2161-3")));
        assertThat(open.answers()).isEqualTo(new LegalPeriod(Period.ofDays(6), LegalBasis.ccp("R2132-6")));
    }

    @Test
    void theStandstillIsElevenDaysByElectronicMeansAndSixteenOtherwise() {
        assertThat(open.standstill().days(LetterChannel.ELECTRONIC, 0)).isEqualTo(11);
        assertThat(open.standstill().days(LetterChannel.OTHER, 0)).isEqualTo(16);
    }

    @Test
    void anAnnouncedStandstillCountsIfItIsLonger() {
        assertThat(open.standstill().days(LetterChannel.ELECTRONIC, 11)).isEqualTo(11);
        assertThat(open.standstill().days(LetterChannel.ELECTRONIC, 12)).isEqualTo(12);
        assertThat(open.standstill().days(LetterChannel.OTHER, 15)).isEqualTo(16);
        assertThat(open.standstill().days(LetterChannel.OTHER, 17)).isEqualTo(17);
    }

    @Test
    void anImpedimentOfTheAwardeeIsKnownFromTheFirstOfJanuary2026On() {
        assertThat(open.know(open.impediment())).isFalse();
        var later = ProcedureRules.of(Type.OPEN, FIRST_OF_2026);
        assertThat(later.know(later.impediment())).isTrue();
    }

    @Test
    void aProvisionThatIsOlderThanAllProceduresIsAlwaysKnown() {
        assertThat(open.know(open.piecesNotGiven())).isTrue();
    }

    @Test
    void theThresholdsAreThoseOfTheDayOfTheLaunch() {
        assertThat(open.thresholds().stateSupplies().amount()).isEqualByComparingTo("143000");
        assertThat(ProcedureRules.of(Type.OPEN, FIRST_OF_2026)
                        .thresholds()
                        .stateSupplies()
                        .amount())
                .isEqualByComparingTo("140000");
    }

    @Test
    void theDocumentsOfAContractForWorksAreKeptTenYearsAndOfAnotherFive() {
        var end = LocalDate.parse("2026-02-25");

        assertThat(open.afterSignature().contractKept(ContractNature.WORKS).after(end))
                .isEqualTo("2036-02-25");
        assertThat(open.afterSignature().contractKept(ContractNature.SUPPLIES).after(end))
                .isEqualTo("2031-02-25");
        assertThat(open.afterSignature().contractKept(ContractNature.SERVICES).after(end))
                .isEqualTo("2031-02-25");
    }

    @Test
    void monthsEndWithTheLastDayOfAMonthThatHasNoSuchDay() {
        var essentialData = open.afterSignature().essentialData();

        assertThat(essentialData.after(LocalDate.parse("2025-12-31"))).isEqualTo("2026-02-28");
        assertThat(essentialData.after(LocalDate.parse("2025-12-28"))).isEqualTo("2026-02-28");
        assertThat(essentialData.after(LocalDate.parse("2025-12-27"))).isEqualTo("2026-02-27");
    }
}
