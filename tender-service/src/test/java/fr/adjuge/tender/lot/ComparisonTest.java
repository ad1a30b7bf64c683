package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.offer.LotOffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    static final List<String> PSE = List.of("PSE-1", "PSE-2", "PSE-3");

    @Test
    void onlyAdmittedAndRegularOffersAreCompared() {
        var compared = new Comparison(InraeCase.examined(), List.of(), rules(List.of(), "360000")).retained();

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

        assertThat(missing(new Comparison(offers, List.of(), rules(List.of(), "360000"))))
                .contains("candidature, regularity or price still to be decided for offers 3");
    }

    @Test
    void anOfferAboveTheCreditsWithTheRecordedOptionsIsReclassifiedFirst() {
        // A: 350 999 with the three options, the dearest of all.
        assertThat(missing(new Comparison(InraeCase.examined(), PSE, rules(PSE, "350998"))))
                .contains("with the recorded options, the credits are exceeded by offers 1");
        assertThat(missing(new Comparison(InraeCase.examined(), PSE, rules(PSE, "350999"))))
                .isEmpty();
    }

    @Test
    void withoutAnyRegularOfferThereIsNothingToCompare() {
        var offers = List.of(InraeCase.examined("E"), InraeCase.examined("H"));

        assertThat(missing(new Comparison(offers, List.of(), rules(List.of(), "360000"))))
                .contains("no offer is left to compare");
    }

    private static Optional<String> missing(Comparison comparison) {
        return Comparison.POSSIBLE.check(comparison, Instant.EPOCH).map(unmet -> unmet.reason()
                .english());
    }

    private static LotRules rules(List<String> chosenOptions, String credits) {
        return new LotRules(PSE, true, Optional.of(chosenOptions), Optional.of(Money.euros(credits)));
    }
}
