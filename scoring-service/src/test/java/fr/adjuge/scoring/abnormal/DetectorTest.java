package fr.adjuge.scoring.abnormal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The regular offers of INRAE before they are marked; the estimate is 260 000 €. */
class DetectorTest {

    static final Map<String, Ratio> PRICES = Map.of(
            "A", Ratio.of(319_999),
            "B", Ratio.of(259_999),
            "C", Ratio.of(213_359),
            "D", Ratio.of(159_999),
            "F", Ratio.of(243_839),
            "G", Ratio.of(250_879));

    static final Ratio FIFTH = Ratio.of(1, 5);
    static final Ratio TENTH = Ratio.of(1, 10);

    /** C is 17.94 % under the estimate, D 38.46 %: the limit of 20 % is 208 000. */
    @Test
    void flagsAPriceFarUnderTheEstimate() {
        var detector = new UnderEstimate(Ratio.of(260_000), FIFTH);

        assertThat(detector.limits(PRICES).get("D").value()).isEqualTo(Ratio.of(208_000));
        assertThat(flagged(detector, "D")).isTrue();
        assertThat(flagged(detector, "C")).isFalse();
    }

    /** Mean 241 345.67; A is above 289 614.8 and dropped; second mean 225 615; 90 % of it 203 053.50. */
    @Test
    void flagsAPriceFarUnderTheMeanOfThePricesThatAreNotFarAboveTheMean() {
        var detector = new DoubleMean(FIFTH, Optional.empty(), TENTH);

        assertThat(detector.limits(PRICES).get("D").value()).isEqualTo(Ratio.of("203053.50"));
        assertThat(flagged(detector, "D")).isTrue();
        assertThat(flagged(detector, "C")).isFalse();
    }

    /** D, under 80 % of the first mean (193 076.53), is dropped as well: mean of B, C, F, G is 242 019. */
    @Test
    void mayDropPricesFarBelowTheMeanToo() {
        var detector = new DoubleMean(FIFTH, Optional.of(FIFTH), TENTH);

        assertThat(detector.limits(PRICES).get("D").reference().value()).isEqualTo(Ratio.of(242_019));
    }

    @Test
    void looksOnlyAtTheLowestPriceUnderTheSecondLowest() {
        var detector = new UnderSecondLowest(FIFTH);

        assertThat(detector.limits(PRICES)).containsOnlyKeys("D");
        assertThat(detector.limits(PRICES).get("D").value()).isEqualTo(Ratio.of("170687.2"));
        assertThat(detector.limits(Map.of("A", Ratio.UNIT))).isEmpty();
    }

    /** Of two prices as well: 80 is 20 % under 100. */
    @Test
    void flagsTheLowestPriceUnderTheSecondLowestByMoreThanTheShare() {
        var detector = new UnderSecondLowest(FIFTH);

        assertThat(detector.test(twoPrices("80", "100")).get("A").flagged()).isFalse();
        assertThat(detector.test(twoPrices("79.99", "100")).get("A").flagged()).isTrue();
    }

    @Test
    void doesNotFlagAPriceExactlyAtTheLimit() {
        var detector = new UnderEstimate(Ratio.of(100), FIFTH);

        assertThat(detector.test(Map.of("x", Ratio.of(80))).get("x").flagged()).isFalse();
        assertThat(detector.test(Map.of("x", Ratio.of("79.99"))).get("x").flagged())
                .isTrue();
    }

    @Test
    void saysHowFarInWords() {
        var flags = new UnderEstimate(Ratio.of(260_000), FIFTH).test(PRICES);

        assertThat(flags.get("D").gapPercent().toDecimal(1, RoundingMode.HALF_UP))
                .isEqualTo("38.5");
        assertThat(flags.get("D").message().french())
                .isEqualTo("écart de 38,46 % sous l'estimation (260000,00) ; signalé sous 208000,00");
        assertThat(flags.get("A").message().english())
                .isEqualTo("23.08 % above the estimate (260000.00); flagged below 208000.00");
    }

    @Test
    void saysNothingWhereEverythingIsFree() {
        var free = Map.of("x", Ratio.NOUGHT, "y", Ratio.NOUGHT);

        assertThat(new DoubleMean(FIFTH, Optional.empty(), TENTH).test(free)).isEmpty();
    }

    private static Map<String, Ratio> twoPrices(String a, String b) {
        return Map.of("A", Ratio.of(a), "B", Ratio.of(b));
    }

    private static boolean flagged(Detector detector, String offer) {
        return detector.test(PRICES).get(offer).flagged();
    }
}
