package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** A method and offers drawn from a seed: two to five criteria, some with sub-criteria, one to twelve offers. */
record RandomCase(long seed, Method method, List<Offer> offers) {

    /** Those whose marks fall with the price and reach the maximum at the lowest one. */
    static final List<PriceFormula> FORMULAS = List.of(
            new PriceFormula.Inverse(),
            new PriceFormula.InversePlusOne(Ratio.UNIT),
            new PriceFormula.InversePower(2),
            new PriceFormula.InversePower(3),
            new PriceFormula.Linear(Ratio.of(2), true),
            new PriceFormula.Linear(Ratio.of("1.5"), true),
            new PriceFormula.LinearMinMax());

    static Stream<RandomCase> from(long firstSeed, int count) {
        return Stream.iterate(firstSeed, seed -> seed + 1).limit(count).map(RandomCase::drawn);
    }

    private static RandomCase drawn(long seed) {
        var random = new Random(seed);
        var quality = new ArrayList<Criterion>();
        for (var i = 0; i <= random.nextInt(4); i++) {
            quality.add(criterion(random, "Q" + i));
        }
        var formula = FORMULAS.get(random.nextInt(FORMULAS.size()));
        var price = new Criterion(
                "P",
                "Prix",
                weight(random),
                new Judgement.Price(formula),
                Scale.of(20),
                Optional.empty(),
                false,
                false,
                List.of());
        var criteria = Stream.concat(quality.stream(), Stream.of(price)).toList();
        var method = new Method(
                Optional.empty(),
                Ratio.sum(criteria.stream().map(Criterion::weight).toList()),
                Ratio.of(random.nextBoolean() ? 20 : 100),
                criteria,
                Optional.empty(),
                Reading.DEFAULT,
                Rounding.NONE,
                new TotalRule.WeightedSum(),
                List.of(),
                List.of());
        var offers = new ArrayList<Offer>();
        for (var i = 0; i <= random.nextInt(12); i++) {
            offers.add(offer(random, "O" + i, method));
        }
        return new RandomCase(seed, method, List.copyOf(offers));
    }

    private static Criterion criterion(Random random, String id) {
        var parts = new ArrayList<Criterion>();
        for (var i = 0; i < random.nextInt(4); i++) {
            parts.add(new Criterion(
                    id + "." + i,
                    id + "." + i,
                    weight(random),
                    new Judgement.Marks(),
                    Scale.of(random.nextBoolean() ? 20 : 5),
                    Optional.empty(),
                    false,
                    false,
                    List.of()));
        }
        return new Criterion(
                id,
                id,
                weight(random),
                new Judgement.Marks(),
                Scale.of(20),
                random.nextInt(3) == 0 ? Optional.of(Ratio.of(5)) : Optional.empty(),
                random.nextBoolean(),
                false,
                parts);
    }

    private static Ratio weight(Random random) {
        return Ratio.of(1 + random.nextInt(60));
    }

    static Offer offer(Random random, String id, Method method) {
        Map<String, List<Ratio>> marks = new HashMap<>();
        method.markedCriteria()
                .forEach(criterion -> marks.put(
                        criterion.id(),
                        List.of(Ratio.of(random.nextInt(
                                criterion.scale().maximum().numerator().intValueExact() + 1)))));
        return new Offer(
                id,
                id,
                Optional.empty(),
                Optional.of(Ratio.of(1_000_00 + random.nextInt(5_000_00), 100)),
                Map.of(),
                Map.of(),
                marks);
    }

    /** No worse anywhere and cheaper: the same marks for a lower price. */
    static Offer cheaper(Offer offer, String id) {
        return new Offer(
                id,
                id,
                Optional.empty(),
                offer.price().map(price -> price.minus(Ratio.UNIT)),
                offer.optionPrices(),
                offer.costs(),
                offer.marks());
    }
}
