package fr.adjuge.tender.examination;

import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.OfferPrice;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.tender.Consultations;
import fr.adjuge.tender.InraeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowPricesTest {

    static final AnnouncedLot LOT = InraeCase.consultation().lots().get(0);

    @Test
    void leavesOutWhoIsNotAdmittedAndWhatIsIrregular() {
        assertThat(request(List.of()).offers())
                .extracting(OfferPrice::offerId)
                .containsExactly(text("A"), text("B"), text("C"), text("D"), text("F"), text("G"));
    }

    @Test
    void leavesOutWhoIsNotAdmittedYet() {
        assertThat(LowPrices.request(InraeCase.opened(), List.of(), LOT)).isEmpty();
    }

    /** 159 999 and the option for 20 000. */
    @Test
    void takesThePricesWithTheRecordedOptions() {
        assertThat(request(List.of("PSE-1")).offers()).contains(new OfferPrice(text("D"), Money.euros("179999")));
    }

    @Test
    void comparesWithTheAnnouncedEstimateButNotWithThatOfAFrameworkAgreement() {
        var framework = Consultations.chambers().lots().get(0);

        assertThat(request(List.of()).estimateExcludingVat()).contains(Money.euros("300000"));
        assertThat(LowPrices.request(InraeCase.examined(), List.of(), framework)
                        .orElseThrow()
                        .estimateExcludingVat())
                .isEmpty();
    }

    @Test
    void anEstimateOfNothingOrInAnotherCurrencyIsNone() {
        for (var estimate : new String[][] {{"0.00", "EUR"}, {"300000.00", "USD"}}) {
            var lot = Consultations.inrae(json -> ((ObjectNode) json.at("/lots/0/estimatedValueExcludingVat"))
                            .put("amount", estimate[0])
                            .put("currency", estimate[1]))
                    .lots()
                    .get(0);

            assertThat(LowPrices.request(InraeCase.examined(), List.of(), lot)
                            .orElseThrow()
                            .estimateExcludingVat())
                    .isEmpty();
        }
    }

    private static AbnormallyLowCheckRequest request(List<String> options) {
        return LowPrices.request(InraeCase.examined(), options, LOT).orElseThrow();
    }

    private static String text(String letter) {
        return id(letter).toString();
    }
}
