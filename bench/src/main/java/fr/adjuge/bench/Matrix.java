package fr.adjuge.bench;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Lots of drawn offers under one method: the price by M·Pmin/P for 40 %, all other criteria marked from 0 to 20 by
 * halves and rescaled to the best, for equal shares of 60 %. The same seed draws the same matrix.
 */
record Matrix(Method method, List<List<Offer>> lots) {

    static final int OFFERS = 500;
    static final int CRITERIA = 50;
    static final int LOTS = 100;

    static final int SCALE = 20;
    static final String PRICE = "price";

    private static final long SEED = 20_250_414;

    static Matrix drawn(int offers, int criteria, int lots) {
        var random = new Random(SEED);
        var drawn = new ArrayList<List<Offer>>();
        for (var lot = 0; lot < lots; lot++) {
            drawn.add(IntStream.range(0, offers)
                    .mapToObj(offer -> offer(random, "offer-%04d".formatted(offer), criteria))
                    .toList());
        }
        return new Matrix(method(criteria), drawn);
    }

    /** In shares of the weights that the method gives to quality: 3 for each criterion of quality, 2 for the price. */
    static int priceWeight(int criteria) {
        return 2 * (criteria - 1);
    }

    static int qualityWeight() {
        return 3;
    }

    static String criterionId(int criterion) {
        return "c%02d".formatted(criterion);
    }

    private static Method method(int criteria) {
        var all = new ArrayList<Criterion>();
        for (var i = 1; i < criteria; i++) {
            all.add(criterion(criterionId(i), qualityWeight(), new Judgement.Marks(), true));
        }
        all.add(criterion(PRICE, priceWeight(criteria), new Judgement.Price(new PriceFormula.Inverse()), false));
        return new Method(
                Optional.empty(),
                Ratio.of(5L * (criteria - 1)),
                Ratio.HUNDRED,
                all,
                Optional.empty(),
                Reading.DEFAULT,
                Rounding.NONE,
                new TotalRule.WeightedSum(),
                List.of(),
                List.of());
    }

    private static Criterion criterion(String id, int weight, Judgement judgement, boolean rescaled) {
        return new Criterion(
                id,
                id,
                Ratio.of(weight),
                judgement,
                new Scale(Ratio.of(SCALE), Ratio.of(1, 2), Map.of()),
                Optional.empty(),
                rescaled,
                false,
                List.of());
    }

    private static Offer offer(Random random, String id, int criteria) {
        var marks = new HashMap<String, List<Ratio>>();
        for (var i = 1; i < criteria; i++) {
            marks.put(criterionId(i), List.of(Ratio.of(random.nextInt(2 * SCALE + 1), 2)));
        }
        return new Offer(
                id,
                id,
                Optional.empty(),
                Optional.of(Ratio.of(10_000_000 + random.nextInt(20_000_000), 100)),
                Map.of(),
                Map.of(),
                marks);
    }
}
