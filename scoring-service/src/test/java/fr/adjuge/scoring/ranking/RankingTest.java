package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.TotalRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    final Methods methods = new Methods();

    @Test
    void listsTiedOffersByTheirIds() {
        assertThat(ranks(offer("y", "100", "Q=5"), offer("z", "50", "Q=9"), offer("x", "100", "Q=5")))
                .isEqualTo("1 z 2 x 2 y");
    }

    /**
     * The best ratio is y's, 100 ÷ 100. In a band of 5 % below it is x, at 76 ÷ 80 = 0.95, and not the cheapest, at
     * 56 ÷ 70 = 0.8, whichever comes first by id.
     */
    @ParameterizedTest
    @ValueSource(strings = {"a", "z"})
    void letsTheLowerPriceDecideInTheBandBelowTheBestRatioOnly(String cheapest) {
        lowerPriceDecidesInABandOf(Ratio.of(5, 100));

        assertThat(ranks(offer("y", "100", "Q=10"), offer("x", "80", "Q=7.6"), offer(cheapest, "70", "Q=5.6")))
                .isEqualTo("1 x 2 y 3 " + cheapest);
    }

    /** 75.9 ÷ 80 = 0.94875 is below 0.95. */
    @Test
    void leavesARatioJustBelowTheBandBehindTheBest() {
        lowerPriceDecidesInABandOf(Ratio.of(5, 100));

        assertThat(ranks(offer("y", "100", "Q=10"), offer("x", "80", "Q=7.59"))).isEqualTo("1 y 2 x");
    }

    /** 0.8 and 0.7 of the best: the band orders neither, though the second is cheaper. */
    @Test
    void ranksOffersBelowTheBandByTheirRatio() {
        lowerPriceDecidesInABandOf(Ratio.of(5, 100));

        assertThat(ranks(offer("y", "100", "Q=10"), offer("w", "50", "Q=3.5"), offer("x", "100", "Q=8")))
                .isEqualTo("1 y 2 x 3 w");
    }

    private void lowerPriceDecidesInABandOf(Ratio band) {
        methods.totalRule = new TotalRule.QualityPerPrice(band, Optional.of("P"));
        methods.totalWeight = Ratio.of(60);
        methods.price = Methods.financial("P", new Judgement.UnmarkedPrice());
    }

    private String ranks(Offer... offers) {
        return Ranks.of(Scoring.score(methods.method(), List.of(offers), OptionCombination.NONE));
    }
}
