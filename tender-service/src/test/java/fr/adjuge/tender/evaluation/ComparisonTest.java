package fr.adjuge.tender.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.Money;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.examination.LotRules;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    static final List<String> PSE = List.of("PSE-1", "PSE-2", "PSE-3");

    @Test
    void onlyAdmittedAndRegularOffersAreCompared() {
        var compared = Comparison.offersToCompare(InraeCase.examined(), List.of(), rules(List.of(), "360000"));

        assertThat(compared)
                .extracting(LotOffer::tenderer)
                .containsExactly(
                        "Société fictive A",
                        "Société fictive B",
                        "Société fictive C",
                        "Société fictive D",
                        "Société fictive F",
                        "Société fictive G");
    }

    @Test
    void nothingIsComparedWhileAnOfferIsUndecided() {
        var offers = new ArrayList<>(InraeCase.examined());
        offers.set(2, InraeCase.opened("C"));

        assertThatThrownBy(() -> Comparison.offersToCompare(offers, List.of(), rules(List.of(), "360000")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("candidature, regularity or price still to be decided for offers 3");
    }

    @Test
    void anOfferAboveTheCreditsWithTheRecordedOptionsIsReclassifiedFirst() {
        // A: 350 999 with the three options, the dearest of all.
        assertThatThrownBy(() -> Comparison.offersToCompare(InraeCase.examined(), PSE, rules(PSE, "350998")))
                .hasMessage("with the recorded options, the credits are exceeded by offers 1");
        assertThat(Comparison.offersToCompare(InraeCase.examined(), PSE, rules(PSE, "350999")))
                .hasSize(6);
    }

    @Test
    void withoutAnyRegularOfferThereIsNothingToCompare() {
        var offers = List.of(InraeCase.examined("E"), InraeCase.examined("H"));

        assertThatThrownBy(() -> Comparison.offersToCompare(offers, List.of(), rules(List.of(), "360000")))
                .hasMessage("no offer is left to compare");
    }

    private static LotRules rules(List<String> chosenOptions, String credits) {
        return new LotRules(PSE, true, Optional.of(chosenOptions), Optional.of(Money.euros(credits)));
    }
}
