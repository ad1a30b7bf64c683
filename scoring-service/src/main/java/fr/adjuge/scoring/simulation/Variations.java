package fr.adjuge.scoring.simulation;

import static fr.adjuge.scoring.simulation.Variation.Kind.OPTIONS;
import static fr.adjuge.scoring.simulation.Variation.Kind.PRICE_FORMULA;
import static fr.adjuge.scoring.simulation.Variation.Kind.ROUNDING;
import static fr.adjuge.scoring.simulation.Variation.Kind.VAT_BASIS;
import static fr.adjuge.scoring.simulation.Variation.Kind.WEIGHT;
import static fr.adjuge.scoring.simulation.Variation.Kind.WITHOUT_OFFER;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.price.PriceFormula;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing changed at a time: a weight, the price formula, an offer less, the options, the rounding, the VAT basis. */
public final class Variations {

    /** In percent of the total weight. */
    private static final List<Integer> SHIFTS = List.of(-10, -5, 5, 10);

    private static final int ROUNDED_DECIMALS = 2;

    private static final Map<String, PriceFormula> FORMULAS = formulas();

    private final Case official;
    private final Standing standing;

    private Variations(Case official) {
        this.official = official;
        this.standing = official.standing();
    }

    /** {@code otherVatBasis}: the same offers on the other VAT basis, if both are known of each. */
    public static List<Variation> of(Case official, Optional<Case> otherVatBasis) {
        var variations = new Variations(official);
        var varied = new ArrayList<Variation>();
        variations.weights(varied);
        variations.formulas(varied);
        variations.lessOneOffer(varied);
        variations.options(varied);
        variations.roundings(varied);
        otherVatBasis.ifPresent(other -> variations.add(
                varied, VAT_BASIS, new Text("prices on the other VAT basis", "prix sur l'autre base de TVA"), other));
        return varied;
    }

    private void add(List<Variation> varied, Variation.Kind kind, Text description, Case changed) {
        varied.add(Variation.of(kind, description, changed.standing(), standing));
    }

    private void weights(List<Variation> varied) {
        for (var criterion : official.method().weighedCriteria()) {
            for (int shift : SHIFTS) {
                reweighted(criterion, Ratio.of(shift, 100))
                        .ifPresent(criteria -> add(
                                varied,
                                WEIGHT,
                                new Text("“%s” %+d %% of the total", "« %s » %+d %% du total")
                                        .with(criterion.name(), shift),
                                official.by(official.method().withCriteria(criteria))));
            }
        }
    }

    /** One weight moved by a share of the total, the others in proportion, so that the total stays. */
    private Optional<List<Criterion>> reweighted(Criterion moved, Ratio share) {
        var total = official.method().totalWeight();
        var weight = moved.weight().plus(total.times(share));
        var rest = total.minus(moved.weight());
        if (weight.isNegative() || weight.isZero() || !weight.isBelow(total) || rest.isZero()) {
            return Optional.empty();
        }
        var proportion = total.minus(weight).dividedBy(rest);
        return Optional.of(official.method().criteria().stream()
                .map(criterion -> criterion.weighing(
                        criterion.id().equals(moved.id())
                                ? weight
                                : criterion.weight().times(proportion)))
                .toList());
    }

    private void formulas(List<Variation> varied) {
        official.method().tree().forEach(criterion -> {
            if (criterion.judgement() instanceof Judgement.Price price) {
                FORMULAS.forEach((name, formula) -> {
                    if (!formula.equals(price.formula())) {
                        add(varied, PRICE_FORMULA, Text.same(name), judgedBy(criterion, formula));
                    }
                });
            }
        });
    }

    private Case judgedBy(Criterion price, PriceFormula formula) {
        var method = official.method();
        return official.by(method.withCriteria(
                replaced(method.criteria(), price.id(), price.judgedBy(new Judgement.Price(formula)))));
    }

    private static List<Criterion> replaced(List<Criterion> criteria, String id, Criterion other) {
        return criteria.stream()
                .map(criterion -> criterion.id().equals(id)
                        ? other
                        : criterion.composedOf(replaced(criterion.subCriteria(), id, other)))
                .toList();
    }

    private void lessOneOffer(List<Variation> varied) {
        if (official.offers().size() > 1) {
            official.offers()
                    .forEach(offer -> add(
                            varied,
                            WITHOUT_OFFER,
                            new Text("without the offer of %s", "sans l'offre de %s").with(offer.tenderer()),
                            official.without(offer)));
        }
    }

    private void options(List<Variation> varied) {
        official.method().combinations().stream()
                .filter(combination -> !combination.equals(official.combination()))
                .forEach(combination -> add(varied, OPTIONS, description(combination), official.with(combination)));
    }

    private static Text description(OptionCombination combination) {
        return combination.optionIds().isEmpty()
                ? new Text("without options", "sans option")
                : Text.same(String.join(" + ", combination.optionIds()));
    }

    private void roundings(List<Variation> varied) {
        for (var mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)) {
            add(
                    varied,
                    ROUNDING,
                    new Text("rounded to %d decimals at each step: %s", "arrondi à %d décimales à chaque étape : %s")
                            .with(ROUNDED_DECIMALS, mode),
                    official.by(official.method().withRounding(rounding(Stream.of(Step.values()), mode))));
            add(
                    varied,
                    ROUNDING,
                    new Text("total rounded to %d decimals: %s", "total arrondi à %d décimales : %s")
                            .with(ROUNDED_DECIMALS, mode),
                    official.by(official.method().withRounding(rounding(Stream.of(Step.TOTAL), mode))));
        }
    }

    private static Rounding rounding(Stream<Step> steps, RoundingMode mode) {
        var rules = new EnumMap<Step, Rounding.Rule>(Step.class);
        steps.forEach(step -> rules.put(step, new Rounding.Rule(ROUNDED_DECIMALS, mode)));
        return new Rounding(rules);
    }

    /** Those of the catalogue that need no parameter and may be used. */
    private static Map<String, PriceFormula> formulas() {
        var formulas = new LinkedHashMap<String, PriceFormula>();
        formulas.put("INVERSE", new PriceFormula.Inverse());
        formulas.put("INVERSE_PLUS_ONE", new PriceFormula.InversePlusOne(Ratio.UNIT));
        formulas.put("SQUARE", new PriceFormula.InversePower(2));
        formulas.put("CUBE", new PriceFormula.InversePower(3));
        formulas.put("LINEAR_FROM_MIN", new PriceFormula.Linear(Ratio.of(2), true));
        formulas.put("LINEAR_MIN_MAX", new PriceFormula.LinearMinMax());
        formulas.put("AVERAGE", new PriceFormula.Average());
        formulas.put("CUBIC_AVG", new PriceFormula.CubicAverage());
        return formulas;
    }
}
