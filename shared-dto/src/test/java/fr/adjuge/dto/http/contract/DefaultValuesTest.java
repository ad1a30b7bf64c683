package fr.adjuge.dto.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.Detectors;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.tender.AnnouncedLot.Duration;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultValuesTest {

    @Test
    void areWhatARecordMakesOfNothing() {
        assertThat(DefaultValues.of(ScoringMethod.class))
                .isEqualTo(Map.of(
                        "rescaling", "NONE", "variantsAllowed", false, "vatBasis", "EXCLUDING_VAT", "currency", "EUR"));
        assertThat(DefaultValues.of(Duration.class)).isEqualTo(Map.of("renewals", 0, "monthsPerRenewal", 0));
    }

    @Test
    void areExactNumbers() {
        assertThat(DefaultValues.of(Detectors.class)).containsEntry("underSecondMean", BigDecimal.TEN);
    }

    @Test
    void areNotThereWhereSomethingMustBeSaid() {
        assertThat(DefaultValues.of(Money.class)).isEmpty();
    }
}
