package fr.adjuge.scoring.fast;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.fast.FastRanking.Place;
import fr.adjuge.scoring.fast.FastRanking.Standing;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.ranking.Methods;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome.Eliminated;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import fr.adjuge.scoring.ranking.Scoring;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By the method of {@link Methods}, where no other is told: 60 × Q ÷ 10 + 40 × Pmin ÷ P. */
class FastRankingTest {

    private static final long FIRST_SEED = 20_250_414;

    /** Mutation testing runs this test thousands of times, and takes fewer. */
    private static final int CASES = Integer.getInteger("adjuge.fast.cases", 100_000);

    final Methods methods = new Methods();

    @Test
    void ranksAsExactScoringDoesWhateverTheMethodAndTheOffers() {
        var ranked = LongStream.range(FIRST_SEED, FIRST_SEED + CASES)
                .parallel()
                .mapToObj(FastRankingTest::rankedBothWays)
                .flatMap(Optional::stream)
                .toList();
        var tied = ranked.stream()
                .filter(ranks -> Set.copyOf(ranks.values()).size() < ranks.size())
                .count();
        System.out.printf(
                "%d seeded cases from seed %d: %d ranked fast, all as exactly; ties in %d of them%n",
                CASES, FIRST_SEED, ranked.size(), tied);

        // Many must be answered, and many of those have ties, or the comparison says nothing.
        assertThat(ranked).hasSizeGreaterThan(CASES / 2);
        assertThat(tied).isGreaterThan(CASES / 10);
    }

    private static Optional<Map<String, Integer>> rankedBothWays(long seed) {
        var drawn = DrawnCase.of(seed);
        var fast = FastRanking.ranks(drawn.method(), drawn.offers(), drawn.combination());
        fast.ifPresent(
                ranks -> assertThat(ranks.entrySet()).as("seed %d", seed).containsExactlyElementsOf(exact(drawn)));
        return fast;
    }

    @Test
    void givesTheTotalsAndTheEliminatedOffersOfExactScoring() {
        var answered = LongStream.range(FIRST_SEED, FIRST_SEED + 500)
                .mapToObj(FastRankingTest::standingBothWays)
                .flatMap(Optional::stream)
                .toList();

        assertThat(answered).hasSizeGreaterThan(250);
        assertThat(answered)
                .filteredOn(standing -> !standing.eliminated().isEmpty())
                .hasSizeGreaterThan(50);
    }

    private static Optional<Standing> standingBothWays(long seed) {
        var drawn = DrawnCase.of(seed);
        var fast = FastRanking.standing(drawn.method(), drawn.offers(), drawn.combination());
        fast.ifPresent(standing -> assertThat(standing).as("seed %d", seed).isEqualTo(exactStanding(drawn)));
        return fast;
    }

    /** A: 48 + 40 = 88; B and C: 54 + 40 × 100 ÷ 125 = 86; D: 24 + 40 × 100 ÷ 200 = 44. */
    @Test
    void givesRanksAndTotalsBestFirstAndEqualOnesById() {
        var offers = List.of(
                offer("D", "200", "Q=4"), offer("C", "125", "Q=9"), offer("B", "125", "Q=9"), offer("A", "100", "Q=8"));

        assertThat(FastRanking.standing(methods.method(), offers, OptionCombination.NONE))
                .hasValue(new Standing(
                        List.of(
                                new Place("A", 1, Ratio.of(88)),
                                new Place("B", 2, Ratio.of(86)),
                                new Place("C", 2, Ratio.of(86)),
                                new Place("D", 4, Ratio.of(44))),
                        List.of()));
    }

    @Test
    void ranksOffersThatAreAlreadyRead() {
        var offers = List.of(offer("B", "100", "Q=9"), offer("A", "100", "Q=8"));
        var table = OfferTable.read(methods.method(), offers, OptionCombination.NONE)
                .orElseThrow();

        assertThat(FastRanking.ranks(methods.method(), table)).hasValue(Map.of("B", 1, "A", 2));
    }

    /** 100 × 60 × 8 ÷ (60 × 10) = 80. */
    @Test
    void ranksByQualityAloneWhereNoAmountIsCompared() {
        methods.totalWeight = Ratio.of(60);
        var quality = methods.method().withCriteria(List.of(methods.quality));
        var offers = List.of(offer("A", "", "Q=8"), offer("B", "", "Q=9"));

        assertThat(FastRanking.standing(quality, offers, OptionCombination.NONE))
                .hasValue(new Standing(
                        List.of(new Place("B", 1, Ratio.of(90)), new Place("A", 2, Ratio.of(80))), List.of()));
    }

    @Test
    void ranksNobodyWhereEveryOfferIsEliminated() {
        methods.quality = Methods.of(methods.quality, Optional.of(Ratio.of(5)), false, List.of());
        var offers = List.of(offer("B", "100", "Q=4"), offer("A", "200", "Q=3"));

        assertThat(FastRanking.standing(methods.method(), offers, OptionCombination.NONE))
                .hasValue(new Standing(List.of(), List.of("A", "B")));
    }

    @Test
    void tellsTotalsApartThatDifferInTheirLastDigitOnly() {
        // Q 9 + price 40 × 100.00 ÷ P; 100.00 gives 40, 100.01 gives 40 × 10000/10001 = 39.996…
        var offers = List.of(offer("B", "100.01", "Q=9"), offer("A", "100.00", "Q=9"), offer("C", "100.00", "Q=9"));

        assertThat(ranks(offers)).hasValue(Map.of("A", 1, "C", 1, "B", 3));
    }

    @Test
    void goesOnInFractionsOfAnySizeWhereTotalsOutgrow64Bits() {
        // Prices near 10^17 cents: 6 × mark × P alone is above 9.2 × 10^18. Only the price differs, by one cent.
        var offers = List.of(offer("A", "1000000000000000.02", "Q=10"), offer("B", "1000000000000000.01", "Q=10"));

        assertThat(ranks(offers)).hasValue(Map.of("B", 1, "A", 2));
    }

    @Test
    void leavesAnAmountOfMoreThan64BitsToExactScoring() {
        // 10^18 euros are 10^20 cents
        assertThat(ranks(List.of(offer("A", "1000000000000000000.01", "Q=10")))).isEmpty();
    }

    @Test
    void leavesATieThatAnAnnouncedRuleBreaksToExactScoring() {
        methods.tieBreaks = List.of(new TieBreak.LowerPrice());
        // 48 + 40 twice; 48 + 40 = 88 and 60 + 40 × 100 ÷ 200 = 80
        var equal = List.of(offer("A", "100", "Q=8"), offer("B", "100", "Q=8"));
        var different = List.of(offer("A", "100", "Q=8"), offer("B", "200", "Q=10"));

        assertThat(ranks(equal)).isEmpty();
        assertThat(ranks(different)).hasValue(Map.of("A", 1, "B", 2));
    }

    @Test
    void leavesAMissingMarkToExactScoringWhichNamesIt() {
        assertThat(ranks(List.of(offer("A", "1", "Z=8")))).isEmpty();
    }

    @Test
    void knowsAWeightedSumOfMarksAndPricesWithAMinimumOnQuality() {
        methods.quality = Methods.of(methods.quality, Optional.of(Ratio.of(5)), true, List.of());

        assertThat(FastRanking.knows(methods.method())).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void leavesToExactScoringWhatItDoesNotCompute(Method method) {
        assertThat(FastRanking.knows(method)).isFalse();
        assertThat(FastRanking.ranks(method, List.of(offer("A", "100", "Q=8 P=8")), OptionCombination.NONE))
                .isEmpty();
    }

    static Stream<Named<Method>> leavesToExactScoringWhatItDoesNotCompute() {
        var rounded = new Rounding(Map.of(Rounding.Step.TOTAL, new Rounding.Rule(2, RoundingMode.HALF_UP)));
        return Stream.of(
                Named.of("a rounding", new Methods().method().withRounding(rounded)),
                Named.of("a minimum total", with(methods -> methods.minimumTotal = Optional.of(Ratio.of(50)))),
                Named.of(
                        "a total that is no weighted sum",
                        with(methods -> methods.totalRule = new TotalRule.PriceLessQuality(Ratio.HUNDRED))),
                Named.of(
                        "a price without a mark",
                        with(methods -> methods.price = methods.price.judgedBy(new Judgement.UnmarkedPrice()))),
                Named.of(
                        "a minimum on the price",
                        with(methods ->
                                methods.price = Methods.of(methods.price, Optional.of(Ratio.of(5)), false, List.of()))),
                Named.of(
                        "a price rescaled to the best",
                        with(methods -> methods.price = Methods.of(methods.price, Optional.empty(), true, List.of()))),
                Named.of(
                        "a price below another criterion",
                        with(methods -> methods.quality =
                                Methods.of(methods.quality, Optional.empty(), false, List.of(methods.price)))));
    }

    private static Method with(Consumer<Methods> change) {
        var methods = new Methods();
        change.accept(methods);
        return methods.method();
    }

    private Optional<Map<String, Integer>> ranks(List<Offer> offers) {
        return FastRanking.ranks(methods.method(), offers, OptionCombination.NONE);
    }

    private static List<Map.Entry<String, Integer>> exact(DrawnCase drawn) {
        var ranks = new LinkedHashMap<String, Integer>();
        exactStanding(drawn).ranked().forEach(place -> ranks.put(place.offerId(), place.rank()));
        return List.copyOf(ranks.entrySet());
    }

    private static Standing exactStanding(DrawnCase drawn) {
        var outcomes = Scoring.score(drawn.method(), drawn.offers(), drawn.combination());
        return new Standing(
                outcomes.stream()
                        .filter(Ranked.class::isInstance)
                        .map(Ranked.class::cast)
                        .map(ranked -> new Place(ranked.offer().id(), ranked.rank(), ranked.total()))
                        .toList(),
                outcomes.stream()
                        .filter(Eliminated.class::isInstance)
                        .map(outcome -> outcome.offer().id())
                        .toList());
    }
}
