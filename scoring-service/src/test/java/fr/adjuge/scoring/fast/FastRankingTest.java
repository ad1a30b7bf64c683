package fr.adjuge.scoring.fast;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Quality of 60 on a scale of 10 and price of 40 by M·Pmin/P, both out of 100, where no other method is told. */
class FastRankingTest {

    private static final long FIRST_SEED = 20_250_414;

    /** Mutation testing runs this test thousands of times, and takes fewer. */
    private static final int CASES = Integer.getInteger("adjuge.fast.cases", 100_000);

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
        for (var seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
            var drawn = DrawnCase.of(seed);
            var outcomes = Scoring.score(drawn.method(), drawn.offers(), drawn.combination());
            var fast = FastRanking.standing(drawn.method(), drawn.offers(), drawn.combination());
            if (fast.isPresent()) {
                assertThat(fast.get().ranked())
                        .as("seed %d", seed)
                        .isEqualTo(outcomes.stream()
                                .filter(Ranked.class::isInstance)
                                .map(Ranked.class::cast)
                                .map(offer ->
                                        new FastRanking.Place(offer.offer().id(), offer.rank(), offer.total()))
                                .toList());
                assertThat(fast.get().eliminated())
                        .as("seed %d", seed)
                        .isEqualTo(outcomes.stream()
                                .filter(Outcome.Eliminated.class::isInstance)
                                .map(outcome -> outcome.offer().id())
                                .toList());
            }
        }
    }

    @Test
    void tellsTotalsApartThatDifferInTheirLastDigitOnly() {
        // Q 9 + price 40 × 100.00 ÷ P; 100.00 gives 40, 100.01 gives 40 × 10000/10001 = 39.996…
        var offers = List.of(offer("B", "100.01", "9"), offer("A", "100.00", "9"), offer("C", "100.00", "9"));

        assertThat(ranks(method(List.of()), offers)).hasValue(Map.of("A", 1, "C", 1, "B", 3));
    }

    @Test
    void goesOnInFractionsOfAnySizeWhereTotalsOutgrow64Bits() {
        // Prices near 10^17 cents: 6 × mark × P alone is above 9.2 × 10^18. Only the price differs, by one cent.
        var offers = List.of(offer("A", "1000000000000000.02", "10"), offer("B", "1000000000000000.01", "10"));

        assertThat(ranks(method(List.of()), offers)).hasValue(Map.of("B", 1, "A", 2));
    }

    @Test
    void leavesAnAmountOfMoreThan64BitsToExactScoring() {
        // 10^18 euros are 10^20 cents
        assertThat(ranks(method(List.of()), List.of(offer("A", "1000000000000000000.01", "10"))))
                .isEmpty();
    }

    @Test
    void leavesATieThatAnAnnouncedRuleBreaksToExactScoring() {
        // 48 + 40 twice; 48 + 40 = 88 and 60 + 40 × 100 ÷ 200 = 80
        var equal = List.of(offer("A", "100", "8"), offer("B", "100", "8"));
        var different = List.of(offer("A", "100", "8"), offer("B", "200", "10"));
        var method = method(List.of(new TieBreak.LowerPrice()));

        assertThat(ranks(method, equal)).isEmpty();
        assertThat(ranks(method, different)).hasValue(Map.of("A", 1, "B", 2));
    }

    @Test
    void leavesAMissingMarkToExactScoringWhichNamesIt() {
        var unmarked = new Offer("A", "A", Optional.empty(), Optional.of(Ratio.UNIT), Map.of(), Map.of(), Map.of());

        assertThat(ranks(method(List.of()), List.of(unmarked))).isEmpty();
    }

    private static Optional<Map<String, Integer>> ranks(Method method, List<Offer> offers) {
        return FastRanking.ranks(method, offers, OptionCombination.NONE);
    }

    private static List<Map.Entry<String, Integer>> exact(DrawnCase drawn) {
        var ranks = new LinkedHashMap<String, Integer>();
        for (Outcome outcome : Scoring.score(drawn.method(), drawn.offers(), drawn.combination())) {
            if (outcome instanceof Ranked ranked) {
                ranks.put(ranked.offer().id(), ranked.rank());
            }
        }
        return List.copyOf(ranks.entrySet());
    }

    private static Method method(List<TieBreak> tieBreaks) {
        return new Method(
                Optional.empty(),
                Ratio.HUNDRED,
                Ratio.HUNDRED,
                List.of(
                        criterion("Q", 60, new Judgement.Marks()),
                        criterion("P", 40, new Judgement.Price(new PriceFormula.Inverse()))),
                Optional.empty(),
                Reading.DEFAULT,
                Rounding.NONE,
                new TotalRule.WeightedSum(),
                tieBreaks,
                List.of());
    }

    private static Criterion criterion(String id, long weight, Judgement judgement) {
        return new Criterion(
                id, id, Ratio.of(weight), judgement, Scale.of(10), Optional.empty(), false, false, List.of());
    }

    private static Offer offer(String id, String price, String mark) {
        return new Offer(
                id,
                id,
                Optional.empty(),
                Optional.of(Ratio.of(price)),
                Map.of(),
                Map.of(),
                Map.of("Q", List.of(Ratio.of(mark))));
    }
}
