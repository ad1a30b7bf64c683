package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The method of consultation rules INRAE-C24-2025-006, §8.2, and made-up offers. */
public final class Inrae {

    public static final Scale OUT_OF_4 = Scale.of(4);

    public static final Offer A = offer("A", "319999", "4 3 3 3 3 3", "3", 18_000, 4_000, 9_000);
    public static final Offer B = offer("B", "259999", "3 3 3 3 3 3", "4", 24_000, 6_000, 12_000);
    public static final Offer C = offer("C", "213359", "2 2 2 2 2 2", "2", 22_000, 9_000, 14_000);
    public static final Offer D = offer("D", "159999", "4 4 4 4 4 4", "1", 20_000, 5_000, 8_000);
    public static final Offer F = offer("F", "243839", "3 3 2 3 3 3", "3", 30_000, 5_000, 11_000);
    public static final Offer G = offer("G", "250879", "3 3 3 3 2 3", "3", 16_000, 7_000, 10_000);
    public static final List<Offer> OFFERS = List.of(A, B, C, D, F, G);

    private static final Optional<Ratio> MINIMUM = Optional.of(Ratio.of(2));

    private Inrae() {}

    public static Method method() {
        return method(Reading.DEFAULT, Rounding.NONE);
    }

    public static Method method(Reading reading, Rounding rounding) {
        return new Method(
                Optional.of("INRAE-C24-2025-006, § 8.2"),
                Ratio.HUNDRED,
                Ratio.of(4),
                List.of(technicalValue(), price(), support()),
                Optional.empty(),
                reading,
                rounding,
                new TotalRule.WeightedSum(),
                List.of(),
                List.of(option("PSE-1"), option("PSE-2"), option("PSE-3")));
    }

    public static Criterion technicalValue() {
        return new Criterion(
                "C1",
                "Valeur technique",
                Ratio.of(55),
                new Judgement.Marks(),
                OUT_OF_4,
                MINIMUM,
                true,
                false,
                List.of(
                        sub("C1.1", "Qualité des mesures", 20),
                        sub("C1.2", "Rapidité d'acquisition", 20),
                        sub("C1.3", "Facilité d'entretien", 20),
                        sub("C1.4", "Etendue des capteurs", 15),
                        sub("C1.5", "Ergonomie du logiciel", 15),
                        sub("C1.6", "Confort de la cabine", 10)));
    }

    public static Criterion price() {
        return new Criterion(
                "C2",
                "Prix",
                Ratio.of(35),
                new Judgement.Price(new PriceFormula.InversePlusOne(Ratio.UNIT)),
                OUT_OF_4,
                Optional.empty(),
                false,
                false,
                List.of());
    }

    public static Criterion support() {
        return new Criterion(
                "C3", "SAV", Ratio.of(10), new Judgement.Marks(), OUT_OF_4, MINIMUM, true, false, List.of());
    }

    private static Criterion sub(String id, String name, long weight) {
        return new Criterion(
                id, name, Ratio.of(weight), new Judgement.Marks(), OUT_OF_4, Optional.empty(), false, false, List.of());
    }

    private static Option option(String id) {
        return new Option(id, id, true);
    }

    public static OptionCombination with(String... options) {
        return new OptionCombination(List.of(options));
    }

    public static Offer offer(String id, String price, String technicalMarks, String support, long... options) {
        Map<String, List<Ratio>> marks = new HashMap<>(Map.of("C3", List.of(Ratio.of(support))));
        var given = technicalMarks.split(" ");
        for (var i = 0; i < given.length; i++) {
            marks.put("C1." + (i + 1), List.of(Ratio.of(given[i])));
        }
        Map<String, Ratio> optionPrices = new HashMap<>();
        for (var i = 0; i < options.length; i++) {
            optionPrices.put("PSE-" + (i + 1), Ratio.of(options[i]));
        }
        return new Offer(id, id, Optional.empty(), Optional.of(Ratio.of(price)), optionPrices, Map.of(), marks);
    }

    public static Offer withoutOption(Offer offer, String option) {
        var optionPrices = new HashMap<>(offer.optionPrices());
        optionPrices.remove(option);
        return new Offer(
                offer.id(),
                offer.tenderer(),
                offer.variantOf(),
                offer.price(),
                optionPrices,
                offer.costs(),
                offer.marks());
    }
}
