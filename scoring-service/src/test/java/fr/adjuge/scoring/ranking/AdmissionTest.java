package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.OptionCombination;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minimums of 5 out of 10, on quality and on price. */
class AdmissionTest {

    private static final Optional<Ratio> FIVE = Optional.of(Ratio.of(5));

    final Methods methods = new Methods();

    @BeforeEach
    void announceMinimums() {
        methods.quality = Methods.of(methods.quality, FIVE, false, List.of());
        methods.price = Methods.of(methods.price, FIVE, false, List.of());
    }

    /** 10 × 100/200 is the minimum; one euro more is below it. */
    @ParameterizedTest
    @CsvSource({"200, 1 x 2 y", "201, 1 x"})
    void admitsAPriceMarkAtTheMinimumAndNotBelowIt(String price, String ranks) {
        assertThat(ranks(offer("x", "100", "Q=8"), offer("y", price, "Q=8"))).isEqualTo(ranks);
    }

    /** Beside x, at 40, y would have 10 × 40/100 = 4; x is below the minimum of quality, and y alone has 10. */
    @Test
    void testsAMinimumOfThePriceAmongTheOffersThatPassTheOthers() {
        assertThat(ranks(offer("x", "40", "Q=4"), offer("y", "100", "Q=8"))).isEqualTo("1 y");
    }

    private String ranks(Offer... offers) {
        return Ranks.of(Scoring.score(methods.method(), List.of(offers), OptionCombination.NONE));
    }
}
