package fr.adjuge.scoring.abnormal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of other countries' laws, on both sides of their limits. The prices are made up; an offer is its place. */
class ForeignLawTest {

    static final Detector BELGIUM = new BelgianArticle36();
    static final Detector SPAIN = new SpanishArticle85(Optional.of(Ratio.of(100)), false);
    static final Detector SPAIN_LESS_A_THIRD = new SpanishArticle85(Optional.of(Ratio.of(100)), true);
    static final Detector ITALY = new ItalianMethodA(Ratio.of(100));

    /** The mean of 100 and 120 is 110; 85 % of it 93.50. */
    @Test
    void belgiumFlagsFifteenPercentUnderTheMeanWithoutTheExtremesAndMore() {
        assertThat(flagged(BELGIUM, "93.50", "100", "120", "500")).containsExactly(0);
        assertThat(flagged(BELGIUM, "93.51", "100", "120", "500")).isEmpty();
    }

    /** Two lowest: one is left out, the other counts. Mean of 80, 110, 110, 120 is 105; 85 % of it 89.25. */
    @Test
    void belgiumLeavesOutOneLowestOfferOnly() {
        assertThat(flagged(BELGIUM, "80", "80", "110", "110", "120", "130")).containsExactly(0, 1);
        assertThat(BELGIUM.limits(prices("80", "80", "110", "110", "120", "130"))
                        .get("0")
                        .value())
                .isEqualTo(Ratio.of("89.25"));
    }

    @Test
    void belgiumLooksAtFourToSixOffersOnly() {
        assertThat(BELGIUM.limits(prices("1", "100", "100"))).isEmpty();
        assertThat(BELGIUM.limits(prices("1", "100", "100", "100"))).hasSize(4);
        assertThat(BELGIUM.limits(prices("1", "100", "100", "100", "100", "100")))
                .hasSize(6);
        assertThat(BELGIUM.limits(prices("1", "100", "100", "100", "100", "100", "100")))
                .isEmpty();
    }

    @Test
    void spainHoldsASingleOfferAgainstTheBudget() {
        assertThat(flagged(SPAIN, "75")).isEmpty();
        assertThat(flagged(SPAIN, "74.99")).containsExactly(0);
        assertThat(new SpanishArticle85(Optional.empty(), false).limits(prices("1")))
                .isEmpty();
    }

    @Test
    void spainHoldsTwoOffersAgainstEachOther() {
        assertThat(flagged(SPAIN, "80", "100")).isEmpty();
        assertThat(flagged(SPAIN, "79.99", "100")).containsExactly(0);
    }

    /** Mean of 81, 90 and 99 is 90, and 99 is not more than 10 % above it; 90 % of it 81. */
    @Test
    void spainHoldsThreeOffersAgainstTheirMean() {
        assertThat(flagged(SPAIN, "81", "90", "99")).isEmpty();
        // 80.97 + 90 + 99 = 269.97; mean 89.99; its 90 % 80.991, its 110 % 98.989: the highest goes, (80.97 + 90) / 2 =
        // 85.485; 90 % of it 76.9365.
        assertThat(flagged(SPAIN, "80.97", "90", "99")).isEmpty();
        // 80.96 + 90.04 + 99 = 270; mean 90, nothing is more than 10 % above it; 81.
        assertThat(flagged(SPAIN, "80.96", "90.04", "99")).containsExactly(0);
    }

    /** Mean of 100, 100 and 160 is 120, 160 is above 132: mean of the other two 100. */
    @Test
    void spainLeavesTheHighestOfThreeOutWhereItIsFarAboveTheirMean() {
        assertThat(SPAIN.limits(prices("100", "100", "160")).get("0").value()).isEqualTo(Ratio.of(90));
    }

    /** Mean of 75, 76, 77 is 76, its 90 % 68.40: the 25 % under the budget of 100 flag more. */
    @Test
    void spainFlagsOfThreeOffersAnyFarUnderTheBudget() {
        assertThat(flagged(SPAIN, "75", "76", "77")).isEmpty();
        assertThat(flagged(SPAIN, "74.99", "76", "77")).containsExactly(0);
        assertThat(flagged(new SpanishArticle85(Optional.empty(), false), "74.99", "76", "77"))
                .isEmpty();
    }

    /** Mean of 90, 100, 100 and 110 is 100: 110 is not more than 10 % above it, 90 not more than 10 % under it. */
    @Test
    void spainHoldsFourOffersAgainstTheirMean() {
        assertThat(flagged(SPAIN, "90", "100", "100", "110")).isEmpty();
        // 89.96 + 100.02 + 100.02 + 110 = 400: mean 100.
        assertThat(flagged(SPAIN, "89.96", "100.02", "100.02", "110")).containsExactly(0);
    }

    /** Mean of 90, 100, 110, 200 is 125; 200 is above 137.50; mean of the other three 100. */
    @Test
    void spainTakesTheMeanAgainWithoutThoseFarAboveIt() {
        assertThat(SPAIN.limits(prices("90", "100", "110", "200")).get("0").value())
                .isEqualTo(Ratio.of(90));
    }

    /** Mean of 40, 50, 120, 130 is 85; 120 and 130 are above 93.50; two remain: mean of the three lowest 70. */
    @Test
    void spainTakesTheThreeLowestWhereFewerThanThreeRemain() {
        assertThat(SPAIN.limits(prices("40", "50", "120", "130")).get("0").value())
                .isEqualTo(Ratio.of(63));
    }

    /** 25 % less a third is 16 2/3 %: the limit under 100 is 83 1/3. Of 20 %, 13 1/3 %: under 150 it is 130. */
    @Test
    void spainMayHaveItsPercentagesAnnouncedLessAThird() {
        assertThat(flagged(SPAIN_LESS_A_THIRD, "83.34")).isEmpty();
        assertThat(flagged(SPAIN_LESS_A_THIRD, "83.33")).containsExactly(0);
        assertThat(flagged(SPAIN_LESS_A_THIRD, "130", "150")).isEmpty();
        assertThat(flagged(SPAIN_LESS_A_THIRD, "129.99", "150")).containsExactly(0);
        assertThat(SPAIN_LESS_A_THIRD.rule().english()).startsWith("one offer: more than 50/3 % under the estimate");
    }

    /**
     * Discounts of 1 to 15 %: two are set aside at either end; 3 to 13 remain, their sum 88, their mean 8; above it 9 to 13,
     * 3 above it in the mean; the decimals of 88.00 take nothing away: 11 %.
     */
    @Test
    void italyFlagsADiscountOfTheMeanAndTheMeanGapAboveItOrMore() {
        assertThat(flagged(ITALY, discounts(oneTo(15)))).containsExactly(10, 11, 12, 13, 14);
    }

    /**
     * With 3.35 in place of 3 the sum is 88.35, its decimals take 3 × 5 = 15 % of the gap. Mean 88.35 / 11 = 8.0318…;
     * above it 9 to 13, mean 11, gap 2.9681…; threshold 8.0318… + 0.85 × 2.9681… = 10.554772….
     */
    @Test
    void italyTakesAwayTheProductOfTheFirstTwoDecimalsOfTheSum() {
        var offered = oneTo(15);
        offered[2] = "3.35";

        assertThat(ITALY.limits(prices(discounts(offered))).get("0").value())
                .isEqualTo(Ratio.of(100)
                        .minus(Ratio.of("88.35").dividedBy(Ratio.of(11)).times(Ratio.of("0.15")))
                        .minus(Ratio.of("9.35")));
        assertThat(flagged(ITALY, discounts(offered))).containsExactly(10, 11, 12, 13, 14);
    }

    /**
     * Of 20 offers two are set aside at either end: 3 to 18 remain, their sum 168, their mean 10.5, the mean of those above
     * it 14.5. Of 21 it is three: 4 to 18 remain, their sum 165, their mean 11, the mean of those above it 15.
     */
    @Test
    void italySetsAsideATenthRoundedUp() {
        assertThat(ITALY.limits(prices(discounts(oneTo(20)))).get("0").value()).isEqualTo(Ratio.of("85.5"));
        assertThat(ITALY.limits(prices(discounts(oneTo(21)))).get("0").value()).isEqualTo(Ratio.of(85));
    }

    /** Three discounts of 2 %: two places at the low end, but all three go; 4 to 13 remain, sum 85, mean 8.5. */
    @Test
    void italySetsAsideWhatEqualsAnOfferSetAside() {
        var offered = oneTo(15);
        offered[0] = "2";
        offered[2] = "2";

        // Above 8.5: 9 to 13, mean 11: the threshold is 8.5 + 2.5 = 11.
        assertThat(ITALY.limits(prices(discounts(offered))).get("0").value()).isEqualTo(Ratio.of(89));
    }

    @Test
    void italyLooksAtFifteenOffersOrMore() {
        assertThat(ITALY.limits(prices(discounts(oneTo(14))))).isEmpty();
        assertThat(ITALY.limits(prices(discounts(oneTo(15))))).hasSize(15);
    }

    @Test
    void italySaysNothingWhereNoDiscountIsAboveTheMean() {
        var same = new String[15];
        Arrays.fill(same, "10");
        assertThat(ITALY.limits(prices(discounts(same)))).isEmpty();
        same[0] = same[1] = "9";
        same[13] = same[14] = "11";
        assertThat(ITALY.limits(prices(discounts(same)))).isEmpty();
    }

    private static String[] oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toArray(String[]::new);
    }

    /** The prices with these discounts, in percent of 100. */
    private static String[] discounts(String... discounts) {
        return Arrays.stream(discounts)
                .map(discount -> Ratio.of(100).minus(Ratio.of(discount)).plain().orElseThrow())
                .toArray(String[]::new);
    }

    private static Map<String, Ratio> prices(String... prices) {
        return IntStream.range(0, prices.length)
                .boxed()
                .collect(toMap(String::valueOf, place -> Ratio.of(prices[place])));
    }

    /** The places of the flagged prices. */
    private static List<Integer> flagged(Detector detector, String... prices) {
        return detector.test(prices(prices)).entrySet().stream()
                .filter(flag -> flag.getValue().flagged())
                .map(flag -> Integer.valueOf(flag.getKey()))
                .sorted()
                .toList();
    }
}
