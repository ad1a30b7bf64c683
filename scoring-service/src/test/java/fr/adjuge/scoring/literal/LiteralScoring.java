package fr.adjuge.scoring.literal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One ranking, under one combination of options, of a request as it is sent. */
final class LiteralScoring {

    private final JsonNode method;
    private final Set<String> options;
    private final Map<String, JsonNode> offers = new TreeMap<>();

    /** What came of an offer: {@code 1 of 69/20}, {@code ELIMINATED}, {@code IRREGULAR}. */
    static Map<String, String> ranking(JsonNode request, Set<String> options) {
        return new LiteralScoring(request, options).ranking();
    }

    private LiteralScoring(JsonNode request, Set<String> options) {
        this.method = request.get("method");
        this.options = options;
        request.get("offers")
                .forEach(marked -> offers.put(marked.at("/offer/offerId").asText(), marked));
    }

    private Map<String, String> ranking() {
        var result = new TreeMap<String, String>();
        var analysed = new ArrayList<String>();
        for (var offer : offers.keySet()) {
            if (isIrregular(offer)) {
                result.put(offer, "IRREGULAR");
            } else {
                analysed.add(offer);
            }
        }
        var admitted = admitted(analysed);
        analysed.stream().filter(offer -> !admitted.contains(offer)).forEach(offer -> result.put(offer, "ELIMINATED"));
        var marks = new Marks(admitted, analysed, true);
        var totals = new LinkedHashMap<String, Fraction>();
        admitted.forEach(offer -> totals.put(offer, total(offer, marks)));
        var better = better(totals, marks);
        for (var offer : admitted) {
            var before = admitted.stream()
                    .filter(other -> better.compare(other, offer) < 0)
                    .count();
            result.put(offer, (before + 1) + " of " + totals.get(offer));
        }
        return result;
    }

    // Which offers are compared at all

    private boolean isIrregular(String offer) {
        var unpriced = each(method.path("options"))
                .filter(option -> option.get("required").asBoolean() || options.contains(id(option)))
                .anyMatch(option -> optionPrice(offer, id(option)) == null);
        if (unpriced
                || tree().filter(criterion -> judged(criterion, "COST"))
                        .anyMatch(cost -> costs(offer, cost).isEmpty())) {
            return true;
        }
        if (tree().noneMatch(criterion -> judged(criterion, "PRICE"))) {
            return false;
        }
        var price = price(offer);
        return price == null || price.isBelow(Fraction.ZERO) || price.isZero() && formulaOfTotal("RATIO") != null;
    }

    private Fraction price(String offer) {
        var sum = excludingVat(offers.get(offer).get("offer"));
        for (var option : options) {
            var price = optionPrice(offer, option);
            sum = sum == null || price == null ? null : sum.plus(price);
        }
        return sum;
    }

    private Fraction optionPrice(String offer, String option) {
        return each(offers.get(offer).at("/offer/optionPrices"))
                .filter(price -> price.get("optionId").asText().equals(option))
                .map(LiteralScoring::excludingVat)
                .findFirst()
                .orElse(null);
    }

    private static Fraction excludingVat(JsonNode priced) {
        var amount = priced.at("/priceExcludingVat/amount");
        return amount.isMissingNode() ? null : Fraction.of(amount.asText());
    }

    private List<Fraction> costs(String offer, JsonNode criterion) {
        return each(offers.get(offer).at("/offer/costs"))
                .filter(cost -> cost.get("criterionId").asText().equals(id(criterion)))
                .map(cost -> Fraction.of(cost.at("/amount/amount").asText()))
                .toList();
    }

    // Which of these reach every minimum, before any rescaling

    private List<String> admitted(List<String> analysed) {
        var all = new Marks(analysed, analysed, false);
        var first = analysed.stream().filter(offer -> passes(offer, all, false)).toList();
        var second = first.stream()
                .filter(offer -> passes(offer, new Marks(first, analysed, false), true))
                .toList();
        return second.stream()
                .filter(offer -> !method.has("minimumTotal")
                        || reaches(
                                total(offer, new Marks(second, analysed, false)),
                                Fraction.of(method.get("minimumTotal").asText())))
                .toList();
    }

    private boolean passes(String offer, Marks marks, boolean financial) {
        return tree().filter(criterion -> isFinancial(criterion) == financial).allMatch(criterion -> {
            var minimum = minimum(criterion);
            var isFulfilled = !judged(criterion, "PASS_FAIL")
                    || !marks.of(offer, criterion).isBelow(Fraction.ONE);
            return isFulfilled && (minimum == null || reaches(marks.of(offer, criterion), minimum));
        });
    }

    private boolean reaches(Fraction mark, Fraction minimum) {
        var eliminatedAt = method.at("/minimumMark/atTheMinimum").asText().equals("ELIMINATED");
        return minimum.isBelow(mark) || minimum.equals(mark) && !eliminatedAt;
    }

    private Fraction minimum(JsonNode criterion) {
        if (criterion.has("minimumMark")) {
            return Fraction.of(criterion.get("minimumMark").asText());
        }
        var common = method.path("minimumMark");
        var scope = common.path("appliesTo").asText("CRITERIA");
        var applies = scope.equals("CRITERIA_AND_SUB_CRITERIA") || scope.equals("CRITERIA") == isOnTop(criterion);
        var isSpared = isFinancial(criterion) && !common.path("priceToo").asBoolean(false);
        return common.isMissingNode() || !applies || isSpared || judged(criterion, "PASS_FAIL")
                ? null
                : Fraction.of(common.get("mark").asText());
    }

    // Marks

    /** Of offers compared with others. */
    private final class Marks {

        private final List<String> admitted;
        private final List<String> analysed;
        private final boolean rescaling;

        Marks(List<String> admitted, List<String> analysed, boolean rescaling) {
            this.admitted = admitted;
            this.analysed = analysed;
            this.rescaling = rescaling;
        }

        Fraction of(String offer, JsonNode criterion) {
            var own = own(offer, criterion);
            if (!rescaling || !isRescaled(criterion)) {
                return own;
            }
            var best = among("bestMarkAmong").stream()
                    .map(other -> own(other, criterion))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (best.isZero()) {
                return own;
            }
            var coefficient =
                    rounded("RESCALING_COEFFICIENT", maximum(criterion).by(best));
            return rounded("RESCALED_MARK", own.times(coefficient));
        }

        private List<String> among(String reading) {
            return method.at("/reading/" + reading).asText("ADMITTED").equals("ANALYSED") ? analysed : admitted;
        }

        private Fraction own(String offer, JsonNode criterion) {
            var step = isOnTop(criterion) ? "CRITERION_MARK" : "SUB_CRITERION_MARK";
            if (!criterion.path("subCriteria").isEmpty()) {
                return rounded(step, composed(offer, criterion));
            }
            if (judged(criterion, "PRICE") || judged(criterion, "COST")) {
                var compared = among("lowestPriceAmong").stream()
                        .map(other -> amount(other, criterion))
                        .toList();
                var mark = LiteralFormula.mark(
                        criterion.get("priceFormula"), maximum(criterion), amount(offer, criterion), compared);
                return rounded("PRICE_MARK", mark);
            }
            var marks = given(offer, criterion);
            var mean = marks.stream().reduce(Fraction.ZERO, Fraction::plus).by(Fraction.of(marks.size()));
            if (judged(criterion, "PASS_FAIL")) {
                return mean;
            }
            return rounded(step, marks.size() > 1 ? rounded("EVALUATORS_MEAN", mean) : mean);
        }

        /** The mean of the parts by their weights, each as a share of its own maximum. */
        private Fraction composed(String offer, JsonNode criterion) {
            var sum = Fraction.ZERO;
            var weights = Fraction.ZERO;
            for (var part : criterion.get("subCriteria")) {
                if (isWeighed(part)) {
                    sum = sum.plus(of(offer, part).by(maximum(part)).times(weight(part)));
                    weights = weights.plus(weight(part));
                }
            }
            return sum.by(weights).times(maximum(criterion));
        }
    }

    private Fraction amount(String offer, JsonNode criterion) {
        return judged(criterion, "PRICE")
                ? price(offer)
                : costs(offer, criterion).stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Those for the very combination, or else those without options. */
    private List<Fraction> given(String offer, JsonNode criterion) {
        var own = given(offer, criterion, options);
        return own.isEmpty() ? given(offer, criterion, Set.of()) : own;
    }

    private List<Fraction> given(String offer, JsonNode criterion, Set<String> combination) {
        return each(offers.get(offer).get("marks"))
                .filter(mark -> mark.get("criterionId").asText().equals(id(criterion)))
                .filter(mark -> each(mark.path("optionCombination"))
                                        .map(JsonNode::asText)
                                        .toList()
                                        .size()
                                == combination.size()
                        && each(mark.path("optionCombination"))
                                .map(JsonNode::asText)
                                .allMatch(combination::contains))
                .map(mark -> Fraction.of(mark.get("mark").asText()))
                .toList();
    }

    // Totals and ranks

    private Fraction total(String offer, Marks marks) {
        var sum = Fraction.ZERO;
        var whole = Fraction.of(method.get("totalMaximum").asText());
        for (var criterion : method.get("criteria")) {
            if (isWeighed(criterion)) {
                var weighted = marks.of(offer, criterion)
                        .by(maximum(criterion))
                        .times(weight(criterion))
                        .by(Fraction.of(method.get("totalWeight").asText()))
                        .times(whole);
                sum = sum.plus(rounded("WEIGHTED_MARK", weighted));
            }
        }
        var valued = formulaOfTotal("AWARD_ON_VALUE");
        if (valued != null) {
            sum = price(offer)
                    .minus(LiteralFormula.given(valued, "qualityBonus")
                            .times(sum)
                            .by(whole));
        } else if (formulaOfTotal("RATIO") != null) {
            sum = sum.by(price(offer));
        }
        return rounded("TOTAL", sum);
    }

    private Comparator<String> better(Map<String, Fraction> totals, Marks marks) {
        Comparator<String> byTotal = Comparator.comparing(totals::get);
        var ratio = formulaOfTotal("RATIO");
        var better = formulaOfTotal("AWARD_ON_VALUE") != null ? byTotal : byTotal.reversed();
        if (ratio != null && ratio.has("band")) {
            better = withinBand(ratio, totals, marks).thenComparing(better);
        }
        for (var rule : method.path("tieBreaks")) {
            better = better.thenComparing(
                    switch (rule.get("rule").asText()) {
                        case "LOWER_PRICE" -> Comparator.comparing(this::price);
                        case "HIGHER_MARK" -> higher(rule.get("criterionId").asText(), marks);
                        default -> higher(heaviest(), marks);
                    });
        }
        return better;
    }

    /** Those near the best ratio come before all others, and among them the higher mark decides. */
    private Comparator<String> withinBand(JsonNode ratio, Map<String, Fraction> totals, Marks marks) {
        var best = totals.values().stream().max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        var limit = best.times(Fraction.ONE.minus(LiteralFormula.given(ratio, "band")));
        var higher = higher(ratio.get("decidingCriterionId").asText(), marks);
        Comparator<String> near =
                Comparator.comparing(offer -> totals.get(offer).isBelow(limit));
        return near.thenComparing((one, other) -> totals.get(one).isBelow(limit) ? 0 : higher.compare(one, other));
    }

    private Comparator<String> higher(String criterionId, Marks marks) {
        var criterion =
                tree().filter(one -> id(one).equals(criterionId)).findFirst().orElseThrow();
        if (isUnmarked(criterion)) {
            return Comparator.comparing(this::price);
        }
        return Comparator.comparing((String offer) -> marks.of(offer, criterion))
                .reversed();
    }

    private String heaviest() {
        return each(method.get("criteria"))
                .filter(this::isWeighed)
                .max(Comparator.comparing(this::weight))
                .map(LiteralScoring::id)
                .orElseThrow();
    }

    // What a criterion is

    private Fraction rounded(String step, Fraction exact) {
        return each(method.path("rounding"))
                .filter(rule -> rule.get("step").asText().equals(step))
                .map(rule -> exact.rounded(
                        rule.get("decimals").asInt(), rule.get("mode").asText()))
                .findFirst()
                .orElse(exact);
    }

    private boolean isRescaled(JsonNode criterion) {
        if (judged(criterion, "PASS_FAIL") || isUnmarked(criterion)) {
            return false;
        }
        return criterion.has("rescaling")
                ? criterion.get("rescaling").asText().equals("TO_BEST")
                : isOnTop(criterion) && method.path("rescaling").asText().equals("TO_BEST") && !isFinancial(criterion);
    }

    private JsonNode formulaOfTotal(String name) {
        return each(method.get("criteria"))
                .map(criterion -> criterion.path("priceFormula"))
                .filter(formula -> formula.path("id").asText().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isUnmarked(JsonNode criterion) {
        return Set.of("RATIO", "AWARD_ON_VALUE")
                .contains(criterion.at("/priceFormula/id").asText());
    }

    private boolean isWeighed(JsonNode criterion) {
        return !judged(criterion, "PASS_FAIL") && !isUnmarked(criterion);
    }

    private static boolean isFinancial(JsonNode criterion) {
        return criterion.has("priceFormula")
                || each(criterion.path("subCriteria")).anyMatch(LiteralScoring::isFinancial);
    }

    private boolean isOnTop(JsonNode criterion) {
        return each(method.get("criteria")).anyMatch(top -> id(top).equals(id(criterion)));
    }

    private Fraction maximum(JsonNode criterion) {
        return judged(criterion, "PASS_FAIL")
                ? Fraction.ONE
                : Fraction.of(
                        criterion.path("scale").isMissingNode()
                                ? method.at("/scale/maximum").asText()
                                : criterion.at("/scale/maximum").asText());
    }

    private Fraction weight(JsonNode criterion) {
        return Fraction.of(criterion.get("weight").asText());
    }

    private static boolean judged(JsonNode criterion, String by) {
        return criterion.get("judgedBy").asText().equals(by);
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }

    private Stream<JsonNode> tree() {
        return each(method.get("criteria")).flatMap(LiteralScoring::tree);
    }

    private static Stream<JsonNode> tree(JsonNode criterion) {
        return Stream.concat(
                Stream.of(criterion), each(criterion.path("subCriteria")).flatMap(LiteralScoring::tree));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
