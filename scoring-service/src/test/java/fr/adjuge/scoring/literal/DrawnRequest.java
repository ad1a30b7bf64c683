package fr.adjuge.scoring.literal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A request drawn from a seed: any method that the contract lets announce, in few numbers, so that offers are often equal,
 * exactly at a minimum, or half way between two roundings.
 */
final class DrawnRequest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_PRICE_MARKS = List.of(
            "INVERSE",
            "INVERSE_PLUS_ONE",
            "SQUARE",
            "CUBE",
            "LINEAR_FROM_MIN",
            "LINEAR_N",
            "LINEAR_MIN_MAX",
            "AVERAGE",
            "CUBIC_AVG",
            "ESTIMATE_DISTANCE",
            "BELLEVILLE",
            "THRESHOLD",
            "FIXED_RANGE",
            "STEP_TABLE");
    private static final List<String> STEPS = List.of(
            "EVALUATORS_MEAN",
            "SUB_CRITERION_MARK",
            "CRITERION_MARK",
            "RESCALING_COEFFICIENT",
            "RESCALED_MARK",
            "PRICE_MARK",
            "WEIGHTED_MARK",
            "TOTAL");
    private static final List<String> MODES = List.of("HALF_UP", "HALF_DOWN", "HALF_EVEN", "UP", "DOWN");

    private final Random random;
    private final List<Map<String, Object>> marked = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private boolean hasPrice;
    private boolean isPriceMarked = true;
    private int ids;

    private DrawnRequest(long seed) {
        this.random = new Random(seed);
    }

    static JsonNode from(long seed) {
        return JSON.valueToTree(new DrawnRequest(seed).request());
    }

    private Map<String, Object> request() {
        var method = method();
        var request = new LinkedHashMap<String, Object>();
        request.put("method", method);
        request.put(
                "offers",
                IntStream.rangeClosed(1, 1 + random.nextInt(5))
                        .mapToObj(place -> Map.of("offer", offer("O" + place), "marks", marks(method)))
                        .toList());
        request.put(
                "optionCombination", options.isEmpty() || random.nextBoolean() ? List.of() : List.of(options.get(0)));
        return request;
    }

    private Map<String, Object> method() {
        var method = new LinkedHashMap<String, Object>();
        var ofTotal = oneIn(4);
        var criteria = new ArrayList<Map<String, Object>>();
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(i -> criteria.add(quality(0, 1 + random.nextInt(60), ofTotal)));
        maybe(3, () -> criteria.add(cost()));
        maybe(4, () -> criteria.add(requirement()));
        if (!oneIn(8)) {
            criteria.add(random.nextInt(criteria.size() + 1), price(oneIn(6)));
        }
        method.put("weightUnit", "POINTS");
        method.put(
                "totalWeight",
                criteria.stream()
                        .mapToInt(criterion -> (int) criterion.getOrDefault("weight", 0))
                        .sum());
        method.put("totalMaximum", pick(4, 20, 100));
        method.put("scale", scale());
        method.put("criteria", criteria);
        maybe(2, () -> method.put("minimumMark", minimumMark()));
        if (isPriceMarked) {
            maybe(6, () -> method.put("minimumTotal", 1 + random.nextInt(2)));
        }
        method.put("rescaling", pick("NONE", "TO_BEST"));
        method.put("reading", reading(ofTotal));
        method.put("rounding", rounding());
        method.put("tieBreaks", tieBreaks(criteria));
        method.put("options", options());
        method.put("variantsAllowed", false);
        return method;
    }

    private Map<String, Object> scale() {
        return Map.of("maximum", 4, "step", pick("1", "0.5", "0.25"));
    }

    private Map<String, Object> criterion(String by) {
        var criterion = new LinkedHashMap<String, Object>();
        criterion.put("id", "C" + ids++);
        criterion.put("name", "same name");
        criterion.put("judgedBy", by);
        return criterion;
    }

    /** Composed down to the third level, now and then of a cost. */
    private Map<String, Object> quality(int depth, int weight, boolean ofTotal) {
        var criterion = criterion("MARKS");
        criterion.put("weight", weight);
        maybe(4, () -> criterion.put("scale", Map.of("maximum", 10, "step", "0.5")));
        maybe(5, () -> criterion.put("minimumMark", pick("1", "2", "2.5")));
        maybe(5, () -> criterion.put("rescaling", pick("NONE", "TO_BEST")));
        if (depth < 2 && oneIn(depth == 0 ? 2 : 4)) {
            criterion.put("subCriteria", parts(depth, weight, ofTotal));
        } else {
            marked.add(criterion);
        }
        return criterion;
    }

    private List<Object> parts(int depth, int weight, boolean ofTotal) {
        var first = ofTotal ? weight : 1 + random.nextInt(50);
        var parts = new ArrayList<Object>(List.of(quality(depth + 1, first, ofTotal)));
        if (!ofTotal) {
            maybe(2, () -> parts.add(quality(depth + 1, 1 + random.nextInt(50), false)));
            maybe(5, () -> parts.add(cost()));
        }
        maybe(6, () -> parts.add(requirement()));
        return parts;
    }

    private Map<String, Object> requirement() {
        var criterion = criterion("PASS_FAIL");
        marked.add(criterion);
        return criterion;
    }

    private Map<String, Object> cost() {
        var criterion = amount("COST");
        costs.add((String) criterion.get("id"));
        return criterion;
    }

    private Map<String, Object> price(boolean unmarked) {
        hasPrice = true;
        if (!unmarked) {
            return amount("PRICE");
        }
        isPriceMarked = false;
        var criterion = criterion("PRICE");
        var formula = new LinkedHashMap<String, Object>();
        if (oneIn(2)) {
            formula.put("id", "AWARD_ON_VALUE");
            formula.put("qualityBonus", pick(10, 100));
        } else {
            formula.put("id", "RATIO");
            maybe(2, () -> {
                formula.put("band", "0.3");
                formula.put("decidingCriterionId", oneIn(2) ? criterion.get("id") : "C0");
            });
        }
        criterion.put("priceFormula", formula);
        return criterion;
    }

    private Map<String, Object> amount(String by) {
        var criterion = criterion(by);
        criterion.put("weight", 1 + random.nextInt(60));
        maybe(3, () -> criterion.put("scale", Map.of("maximum", 10)));
        maybe(5, () -> criterion.put("minimumMark", pick("1", "2")));
        maybe(6, () -> criterion.put("rescaling", "TO_BEST"));
        criterion.put("priceFormula", formula(OF_PRICE_MARKS.get(random.nextInt(OF_PRICE_MARKS.size()))));
        return criterion;
    }

    private Map<String, Object> formula(String id) {
        var formula = new LinkedHashMap<String, Object>();
        formula.put("id", id);
        switch (id) {
            case "INVERSE_PLUS_ONE" -> maybe(2, () -> formula.put("unit", 10));
            case "LINEAR_N" -> formula.put("factor", pick("1.5", "3"));
            case "ESTIMATE_DISTANCE" -> formula.put("estimate", 120);
            case "THRESHOLD" -> {
                formula.put("base", 150);
                formula.put("saving", "0.2");
            }
            case "FIXED_RANGE" -> {
                formula.put("lowest", 90);
                formula.put("highest", 140);
            }
            case "STEP_TABLE" ->
                formula.put(
                        "steps",
                        List.of(
                                Map.of("upTo", 0, "mark", 4),
                                Map.of("upTo", 110, "mark", "2.5"),
                                Map.of("upTo", 130, "mark", 3)));
            default ->
                maybe(id.startsWith("LINEAR_FROM") ? 3 : Integer.MAX_VALUE, () -> formula.put("belowZero", "KEPT"));
        }
        return formula;
    }

    private Map<String, Object> minimumMark() {
        var minimum = new LinkedHashMap<String, Object>();
        minimum.put("mark", pick("1", "2", "1.5"));
        minimum.put("appliesTo", pick("CRITERIA", "SUB_CRITERIA", "CRITERIA_AND_SUB_CRITERIA"));
        minimum.put("priceToo", isPriceMarked && oneIn(3));
        minimum.put("atTheMinimum", pick("PASSES", "ELIMINATED"));
        return minimum;
    }

    private Map<String, Object> reading(boolean ofTotal) {
        var reading = new LinkedHashMap<String, Object>();
        reading.put("subCriterionWeights", ofTotal ? "OF_TOTAL" : "OF_CRITERION");
        reading.put("bestMarkAmong", pick("ADMITTED", "ANALYSED"));
        reading.put("lowestPriceAmong", pick("ADMITTED", "ANALYSED"));
        reading.put("evaluatorMarks", "MEAN");
        return reading;
    }

    private List<Object> rounding() {
        return oneIn(2)
                ? List.of()
                : STEPS.stream()
                        .filter(step -> oneIn(3))
                        .<Object>map(step -> Map.of(
                                "step",
                                step,
                                "decimals",
                                random.nextInt(3),
                                "mode",
                                MODES.get(random.nextInt(MODES.size()))))
                        .toList();
    }

    private List<Object> tieBreaks(List<Map<String, Object>> criteria) {
        var rules = new ArrayList<Object>();
        if (hasPrice) {
            maybe(3, () -> rules.add(Map.of("rule", "LOWER_PRICE")));
        }
        maybe(3, () -> {
            var criterion = criteria.get(random.nextInt(criteria.size()));
            rules.add(Map.of("rule", "HIGHER_MARK", "criterionId", String.valueOf(criterion.get("id"))));
        });
        return rules;
    }

    private List<Object> options() {
        IntStream.range(0, oneIn(2) ? 0 : 1 + random.nextInt(2)).forEach(i -> options.add("PSE-" + (i + 1)));
        return options.stream()
                .<Object>map(id -> Map.of("id", id, "name", id, "required", oneIn(3)))
                .toList();
    }

    private Map<String, Object> offer(String id) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("offerId", id);
        offer.put("tenderer", id);
        if (!oneIn(15)) {
            offer.put("priceExcludingVat", euros());
        }
        offer.put(
                "optionPrices",
                options.stream()
                        .filter(option -> !oneIn(8))
                        .map(option -> Map.of("optionId", option, "priceExcludingVat", euros(random.nextInt(3) * 10)))
                        .toList());
        offer.put(
                "costs",
                costs.stream()
                        .filter(cost -> !oneIn(12))
                        .map(cost -> Map.of("criterionId", cost, "name", "cost", "amount", euros()))
                        .toList());
        return offer;
    }

    private Map<String, Object> euros() {
        return euros(oneIn(25) ? 0 : 90 + 10 * random.nextInt(7));
    }

    private static Map<String, Object> euros(int amount) {
        return Map.of("amount", amount + ".00", "currency", "EUR");
    }

    /** One to three evaluators mark; each mark is on the scale of its criterion. */
    private List<Object> marks(Map<String, Object> method) {
        var marks = new ArrayList<Object>();
        for (var criterion : marked) {
            var scale = (Map<?, ?>) criterion.getOrDefault("scale", method.get("scale"));
            Supplier<Object> mark =
                    criterion.get("judgedBy").equals("PASS_FAIL") ? () -> oneIn(8) ? 0 : 1 : () -> grid(scale);
            IntStream.rangeClosed(0, oneIn(3) ? 1 + random.nextInt(2) : 0)
                    .forEach(i ->
                            marks.add(Map.of("criterionId", String.valueOf(criterion.get("id")), "mark", mark.get())));
        }
        return marks;
    }

    private Object grid(Map<?, ?> scale) {
        var perUnit =
                switch (String.valueOf(scale.get("step"))) {
                    case "0.5" -> 2;
                    case "0.25" -> 4;
                    default -> 1;
                };
        var highest = (int) scale.get("maximum") * perUnit;
        return new BigDecimal(oneIn(6) ? 0 : highest / 4 + random.nextInt(highest - highest / 4 + 1))
                .divide(new BigDecimal(perUnit));
    }

    private boolean oneIn(int often) {
        return random.nextInt(often) == 0;
    }

    private void maybe(int often, Runnable act) {
        if (oneIn(often)) {
            act.run();
        }
    }

    private Object pick(Object... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
