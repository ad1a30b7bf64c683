package fr.adjuge.scoring.literal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/** The catalogue of price formulas as the contract writes them: M the maximum, P the amount, Pmin, Pmax and the mean. */
final class LiteralFormula {

    private static final Fraction TWO = Fraction.of(2);

    private LiteralFormula() {}

    static Fraction mark(JsonNode formula, Fraction m, Fraction p, List<Fraction> compared) {
        var min = compared.stream().min(Comparator.naturalOrder()).orElseThrow();
        var max = compared.stream().max(Comparator.naturalOrder()).orElseThrow();
        var mean = compared.stream().reduce(Fraction.ZERO, Fraction::plus).by(Fraction.of(compared.size()));
        return switch (formula.get("id").asText()) {
            case "INVERSE" -> p.isZero() ? m : m.times(min).by(p);
            case "INVERSE_PLUS_ONE" -> plusOne(formula, m, p, min);
            case "SQUARE" -> p.isZero() ? m : m.times(min).by(p).times(min).by(p);
            case "CUBE" ->
                p.isZero() ? m : m.times(min).by(p).times(min).by(p).times(min).by(p);
            case "LINEAR_FROM_MIN" -> linear(formula, m, p, min, TWO);
            case "LINEAR_N" -> linear(formula, m, p, min, given(formula, "factor"));
            case "LINEAR_MIN_MAX" -> max.equals(min) ? m : m.times(max.minus(p)).by(max.minus(min));
            case "AVERAGE" ->
                mean.isZero()
                        ? m
                        : m.by(TWO)
                                .times(Fraction.ONE.plus(mean.minus(p).by(mean)))
                                .max(Fraction.ZERO)
                                .min(m);
            case "CUBIC_AVG" -> mean.isZero() ? m : m.times(cube(mean)).by(cube(p).plus(cube(mean)));
            case "ESTIMATE_DISTANCE" -> {
                var estimate = given(formula, "estimate");
                var gap = p.minus(estimate).max(estimate.minus(p));
                yield m.times(Fraction.ONE.minus(gap.by(estimate))).max(Fraction.ZERO);
            }
            case "BELLEVILLE" ->
                min.isZero()
                        ? freeOnly(m, p)
                        : m.times(Fraction.of(7).minus(p.by(min)))
                                .by(Fraction.of(6))
                                .max(Fraction.ZERO);
            case "THRESHOLD" -> {
                var base = given(formula, "base");
                var best = base.minus(min).by(base);
                yield m.times(base.minus(p).by(base))
                        .by(given(formula, "saving").max(best))
                        .max(Fraction.ZERO);
            }
            case "FIXED_RANGE" -> {
                var highest = given(formula, "highest");
                yield m.times(highest.minus(p))
                        .by(highest.minus(given(formula, "lowest")))
                        .max(Fraction.ZERO)
                        .min(m);
            }
            case "STEP_TABLE" -> table(formula, p);
            default -> throw new IllegalArgumentException("no price mark: " + formula);
        };
    }

    static Fraction given(JsonNode formula, String parameter) {
        return Fraction.of(formula.get(parameter).asText());
    }

    private static Fraction plusOne(JsonNode formula, Fraction m, Fraction p, Fraction min) {
        var unit = formula.has("unit") ? given(formula, "unit") : Fraction.ONE;
        return m.times(Fraction.ONE.plus(min.by(unit))).by(Fraction.ONE.plus(p.by(unit)));
    }

    private static Fraction linear(JsonNode formula, Fraction m, Fraction p, Fraction min, Fraction n) {
        if (min.isZero()) {
            return freeOnly(m, p);
        }
        var mark = m.times(n.times(min).minus(p)).by(n.minus(Fraction.ONE).times(min));
        return formula.path("belowZero").asText("FLOORED").equals("KEPT") ? mark : mark.max(Fraction.ZERO);
    }

    private static Fraction table(JsonNode formula, Fraction p) {
        for (var step : formula.get("steps")) {
            if (!given(step, "upTo").isBelow(p)) {
                return given(step, "mark");
            }
        }
        return Fraction.ZERO;
    }

    private static Fraction freeOnly(Fraction m, Fraction p) {
        return p.isZero() ? m : Fraction.ZERO;
    }

    private static Fraction cube(Fraction number) {
        return number.times(number).times(number);
    }
}
