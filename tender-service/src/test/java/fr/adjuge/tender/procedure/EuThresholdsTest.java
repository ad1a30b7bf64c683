package fr.adjuge.tender.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Buyer.Category;
import fr.adjuge.dto.tender.Consultation.ContractNature;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EuThresholdsTest {

    static final LocalDate LAST_OF_2025 = LocalDate.parse("2025-12-31");
    static final LocalDate FIRST_OF_2026 = LocalDate.parse("2026-01-01");

    @Test
    void aLaunchKeepsTheThresholdsOfItsDay() {
        assertThat(thresholdOn(LAST_OF_2025, ContractNature.SUPPLIES, Category.STATE))
                .isEqualTo(Money.euros("143000"));
        assertThat(thresholdOn(FIRST_OF_2026, ContractNature.SUPPLIES, Category.STATE))
                .isEqualTo(Money.euros("140000"));
        assertThat(thresholdOn(LAST_OF_2025, ContractNature.SERVICES, Category.OTHER_AUTHORITY))
                .isEqualTo(Money.euros("221000"));
        assertThat(thresholdOn(FIRST_OF_2026, ContractNature.SERVICES, Category.OTHER_AUTHORITY))
                .isEqualTo(Money.euros("216000"));
        assertThat(thresholdOn(FIRST_OF_2026, ContractNature.SERVICES, Category.ENTITY))
                .isEqualTo(Money.euros("432000"));
        assertThat(thresholdOn(FIRST_OF_2026, ContractNature.WORKS, Category.STATE))
                .isEqualTo(Money.euros("5404000"));
    }

    @Test
    void aDayBeforeTheFirstKnownValuesHasTheEarliestOnes() {
        assertThat(thresholdOn(LocalDate.parse("2023-12-31"), ContractNature.WORKS, Category.OTHER_AUTHORITY))
                .isEqualTo(Money.euros("5538000"));
    }

    private static Money thresholdOn(LocalDate launch, ContractNature nature, Category buyer) {
        return EuThresholds.on(launch).forContract(nature, buyer);
    }
}
