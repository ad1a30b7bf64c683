package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.MarkScale;
import fr.adjuge.dto.scoring.MethodReading.SubCriterionWeights;
import fr.adjuge.dto.scoring.PriceFormula;
import fr.adjuge.dto.scoring.PriceFormula.BelowZero;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.WeightUnit;
import fr.adjuge.scoring.report.ReportedEvaluation.Nested;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The criteria of the announced method in French words. */
final class Wording {

    private Wording() {}

    static String outcome(String outcome) {
        return switch (outcome) {
            case "RANKED" -> "classée";
            case "ELIMINATED" -> "éliminée";
            default -> "irrégulière";
        };
    }

    /** {@code 55 %} of the total, {@code 20 % du critère} for what is a part of a criterion. */
    static String weight(Nested nested, ScoringMethod method) {
        var unit = method.weightUnit() == WeightUnit.PERCENT ? "\u00a0%" : "\u00a0points";
        return nested.criterion()
                .weight()
                .map(weight -> French.number(weight) + unit + whole(nested, method))
                .orElse("–");
    }

    private static String whole(Nested nested, ScoringMethod method) {
        if (nested.depth() == 0 || method.reading().subCriterionWeights() == SubCriterionWeights.OF_TOTAL) {
            return "";
        }
        return nested.depth() == 1 ? " du critère" : " du sous-critère";
    }

    static String judgedBy(Criterion criterion, ScoringMethod method) {
        return switch (criterion.judgedBy()) {
            case MARKS -> criterion.subCriteria().isEmpty() ? scale(scaleOf(criterion, method)) : "ses sous-critères";
            case PRICE -> "prix : " + formula(criterion, method);
            case COST -> "coût : " + formula(criterion, method);
            case PASS_FAIL -> "exigence : remplie ou non";
        };
    }

    private static String scale(MarkScale scale) {
        return "notes de 0 à %s par pas de %s".formatted(French.number(scale.maximum()), French.number(scale.step()))
                + (scale.labels().isEmpty() ? "" : " : " + labels(scale));
    }

    private static String labels(MarkScale scale) {
        return scale.labels().stream()
                .map(label -> French.number(label.mark()) + " " + label.label())
                .collect(joining(", "));
    }

    static MarkScale scaleOf(Criterion criterion, ScoringMethod method) {
        return criterion.scale().orElse(method.scale());
    }

    private static String formula(Criterion criterion, ScoringMethod method) {
        return criterion
                .priceFormula()
                .map(formula -> formula(
                        formula, French.number(scaleOf(criterion, method).maximum())))
                .orElse("");
    }

    /** P is the amount of the offer, Pmin and Pmax the lowest and highest compared, Pm their mean. */
    static String formula(PriceFormula formula, String maximum) {
        return Stream.of(Optional.of(rule(formula, maximum)), floor(formula), parameters(formula))
                .flatMap(Optional::stream)
                .collect(joining(" ; "));
    }

    private static String rule(PriceFormula formula, String maximum) {
        return switch (formula.id()) {
            case INVERSE -> maximum + " × Pmin ÷ P";
            case INVERSE_PLUS_ONE -> maximum + " × (1 + Pmin) ÷ (1 + P)";
            case SQUARE -> maximum + " × (Pmin ÷ P)²";
            case CUBE -> maximum + " × (Pmin ÷ P)³";
            case LINEAR_FROM_MIN -> maximum + " × (2 − P ÷ Pmin)";
            case LINEAR_N -> maximum + " × (n × Pmin − P) ÷ ((n − 1) × Pmin)";
            case LINEAR_MIN_MAX -> maximum + " × (Pmax − P) ÷ (Pmax − Pmin)";
            case AVERAGE -> maximum + " ÷ 2 × (1 + (Pm − P) ÷ Pm), entre 0 et " + maximum;
            case CUBIC_AVG -> maximum + " × Pm³ ÷ (P³ + Pm³)";
            case ESTIMATE_DISTANCE -> maximum + " × (1 − |P − E| ÷ E)";
            case BELLEVILLE -> maximum + " × (7 − P ÷ Pmin) ÷ 6";
            case THRESHOLD -> maximum + " × économie ÷ la plus grande de l'économie de référence et de celle obtenue";
            case FIXED_RANGE -> maximum + " × (borne haute − P) ÷ (borne haute − borne basse), entre 0 et " + maximum;
            case STEP_TABLE -> "barème par tranches";
            case RATIO -> "qualité ÷ prix";
            case AWARD_ON_VALUE -> "prix − valeur de la qualité";
        };
    }

    private static Optional<String> floor(PriceFormula formula) {
        return switch (formula.id()) {
            case LINEAR_FROM_MIN, LINEAR_N ->
                Optional.of(formula.belowZero() == BelowZero.FLOORED ? "au moins 0" : "même en dessous de 0");
            default -> Optional.empty();
        };
    }

    private static Optional<String> parameters(PriceFormula formula) {
        var parameters = Stream.of(
                        formula.factor().map(named("n = ")),
                        formula.estimate().map(named("E = ")),
                        formula.base().map(named("économie comptée depuis ")),
                        formula.saving().map(named("économie de référence, en part de cette base : ")),
                        formula.lowest().map(named("borne basse ")),
                        formula.highest().map(named("borne haute ")),
                        formula.band().map(named("bande, en part du meilleur rapport : ")),
                        formula.qualityBonus().map(named("valeur d'une qualité entière : ")),
                        Optional.of(formula.unit())
                                .filter(unit -> unit.compareTo(BigDecimal.ONE) != 0)
                                .map(named("montants comptés par unités de ")),
                        steps(formula))
                .flatMap(Optional::stream)
                .collect(joining(" ; "));
        return Optional.of(parameters).filter(text -> !text.isEmpty());
    }

    private static Function<BigDecimal, String> named(String name) {
        return value -> name + French.grouped(value);
    }

    private static Optional<String> steps(PriceFormula formula) {
        return Optional.of(formula.steps()).filter(steps -> !steps.isEmpty()).map(steps -> steps.stream()
                .map(step -> "jusqu'à %s : %s".formatted(French.grouped(step.upTo()), French.number(step.mark())))
                .collect(joining(", ", "", ", au-delà : 0")));
    }
}
