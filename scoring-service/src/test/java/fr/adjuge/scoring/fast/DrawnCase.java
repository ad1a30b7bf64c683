package fr.adjuge.scoring.fast;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Reading.AtTheMinimum;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Offer;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A method and offers drawn from a seed, with all that a method may have; marks and prices of few values, so that totals
 * are often equal, now and then of many digits, so that 64 bits are not enough, and some offers irregular.
 */
record DrawnCase(long seed, Method method, List<Offer> offers, OptionCombination combination) {

    private static final List<PriceFormula> FORMULAS = List.of(
            new PriceFormula.Inverse(),
            new PriceFormula.InversePlusOne(Ratio.UNIT),
            new PriceFormula.InversePlusOne(Ratio.of("0.3")),
            new PriceFormula.InversePower(2),
            new PriceFormula.Linear(Ratio.of(2), true),
            new PriceFormula.Linear(Ratio.of("1.5"), false),
            new PriceFormula.LinearMinMax(),
            new PriceFormula.Average(),
            new PriceFormula.CubicAverage(),
            new PriceFormula.FixedRange(Ratio.of(50), Ratio.of(400)));
    private static final String OPTION = "PSE";

    static DrawnCase of(long seed) {
        return new Draw(new Random(seed)).drawn(seed);
    }

    private record Draw(Random random) {

        DrawnCase drawn(long seed) {
            var criteria = new ArrayList<Criterion>();
            for (var i = 0; i <= random.nextInt(4); i++) {
                criteria.add(quality("Q" + i, 0));
            }
            if (oneIn(8)) {
                criteria.add(criterion("R", new Judgement.PassFail(), 1, List.of()));
            }
            criteria.add(criterion("P", new Judgement.Price(formula()), 20, List.of()));
            if (oneIn(4)) {
                criteria.add(criterion("C", new Judgement.Cost(formula()), 20, List.of()));
            }
            var options = oneIn(4) ? List.of(new Option(OPTION, "Option", oneIn(2))) : List.<Option>of();
            var method = method(criteria, options);
            var offers = new ArrayList<Offer>();
            for (var i = 0; i <= random.nextInt(9); i++) {
                offers.add(i > 0 && oneIn(5) ? twin(offers.get(random.nextInt(i)), "O" + i) : offer("O" + i, method));
            }
            var combination =
                    options.isEmpty() || oneIn(2) ? OptionCombination.NONE : new OptionCombination(List.of(OPTION));
            Collections.shuffle(offers, random);
            return new DrawnCase(seed, method, offers, combination);
        }

        private Method method(List<Criterion> criteria, List<Option> options) {
            var weighed = criteria.stream()
                    .filter(Criterion::isWeighed)
                    .map(Criterion::weight)
                    .toList();
            return new Method(
                    Optional.empty(),
                    Ratio.sum(weighed),
                    Ratio.of(oneIn(2) ? 20 : 100),
                    criteria,
                    oneIn(20) ? Optional.of(Ratio.of(3)) : Optional.empty(),
                    new Reading(oneOf(AtTheMinimum.values()), compared(), compared()),
                    oneIn(20)
                            ? new Rounding(Map.of(Rounding.Step.TOTAL, new Rounding.Rule(1, RoundingMode.HALF_UP)))
                            : Rounding.NONE,
                    oneIn(30) ? new TotalRule.PriceLessQuality(Ratio.HUNDRED) : new TotalRule.WeightedSum(),
                    oneIn(6) ? List.of(new TieBreak.LowerPrice()) : List.of(),
                    options);
        }

        private Criterion quality(String id, int depth) {
            var parts = new ArrayList<Criterion>();
            for (var i = 0; depth < 2 && i < random.nextInt(4); i++) {
                parts.add(quality(id + "." + i, depth + 1));
            }
            return criterion(id, new Judgement.Marks(), List.of(3, 5, 7, 20).get(random.nextInt(4)), parts);
        }

        private Criterion criterion(String id, Judgement judgement, int maximum, List<Criterion> parts) {
            var isQuality = judgement instanceof Judgement.Marks;
            return new Criterion(
                    id,
                    id,
                    oneIn(5) ? Ratio.of(1 + random.nextInt(99), 10) : Ratio.of(1 + random.nextInt(9)),
                    judgement,
                    new Scale(Ratio.of(maximum), Ratio.of(1, 2), Map.of()),
                    oneIn(isQuality ? 8 : 40) ? Optional.of(Ratio.of(maximum, 4)) : Optional.empty(),
                    isQuality && oneIn(2),
                    false,
                    parts);
        }

        private Offer offer(String id, Method method) {
            var marks = new HashMap<String, List<Ratio>>();
            method.markedCriteria().forEach(criterion -> marks.put(criterion.id(), marks(criterion)));
            return new Offer(
                    id,
                    id,
                    Optional.empty(),
                    oneIn(30) ? Optional.empty() : Optional.of(amount()),
                    oneIn(10) ? Map.of() : Map.of(OPTION, amount()),
                    oneIn(30) ? Map.of() : Map.of("C", amount()),
                    marks,
                    optionMarks(method));
        }

        private Map<OptionCombination, Map<String, List<Ratio>>> optionMarks(Method method) {
            if (method.options().isEmpty() || oneIn(2)) {
                return Map.of();
            }
            var own = new HashMap<String, List<Ratio>>();
            method.markedCriteria().stream()
                    .filter(criterion -> oneIn(2))
                    .forEach(criterion -> own.put(criterion.id(), marks(criterion)));
            return Map.of(new OptionCombination(List.of(OPTION)), own);
        }

        private static Offer twin(Offer offer, String id) {
            return new Offer(
                    id,
                    id,
                    Optional.empty(),
                    offer.price(),
                    offer.optionPrices(),
                    offer.costs(),
                    offer.marks(),
                    offer.optionMarks());
        }

        private List<Ratio> marks(Criterion criterion) {
            if (criterion.isPassFail()) {
                return List.of(Ratio.of(oneIn(8) ? 0 : 1));
            }
            var given = new ArrayList<Ratio>();
            for (var i = 0; i <= (oneIn(6) ? 2 : 0); i++) {
                var steps = 2 * criterion.scale().maximum().numerator().intValueExact();
                given.add(Ratio.of(random.nextInt(steps + 1), 2));
            }
            return given;
        }

        private Ratio amount() {
            if (oneIn(40)) {
                return Ratio.of(random.nextLong() >>> 1, 100);
            }
            if (oneIn(60)) {
                return Ratio.of(-1);
            }
            return oneIn(40)
                    ? Ratio.NOUGHT
                    : Ratio.of(List.of(100_00, 120_00, 150_00, 333_33).get(random.nextInt(4)), 100);
        }

        private PriceFormula formula() {
            return FORMULAS.get(random.nextInt(FORMULAS.size()));
        }

        private Compared compared() {
            return oneIn(5) ? Compared.ANALYSED : Compared.ADMITTED;
        }

        private <T> T oneOf(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private boolean oneIn(int times) {
            return random.nextInt(times) == 0;
        }
    }
}
