package fr.adjuge.eforms.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One step of an XPath of the SDK: an element, and the conditions on it that can be made true by writing.
 *
 * @param expression the step as the SDK writes it, conditions included
 * @param name the prefixed name of the element, such as {@code cac:ProcurementProjectLot}
 */
public record PathStep(String expression, String name, List<Condition> conditions) {

    /** The only form of condition that tells what to write; {@code not(…)} and {@code ..} only tell elements apart. */
    private static final Pattern CONDITION = Pattern.compile("((?:\\w+:\\w+/)*)(@\\w+|text\\(\\))\\s*=\\s*'([^']*)'");

    /**
     * "The attribute, or the text, of the element at this path below the step is this value."
     *
     * @param path elements below the step; empty for the step's own attribute
     * @param attribute name of the attribute; empty for the text
     */
    public record Condition(List<String> path, String attribute, String value) {

        public Condition {
            path = List.copyOf(path);
        }
    }

    public PathStep {
        conditions = List.copyOf(conditions);
    }

    /** Splits a relative XPath of the SDK; a last step that is an attribute is left out. */
    static List<PathStep> parse(String xpath) {
        return split(xpath).stream()
                .filter(step -> !step.startsWith("@"))
                .map(PathStep::step)
                .toList();
    }

    private static PathStep step(String expression) {
        int bracket = expression.indexOf('[');
        if (bracket < 0) {
            return new PathStep(expression, expression, List.of());
        }
        var conditions = new ArrayList<Condition>();
        for (var condition :
                expression.substring(bracket + 1, expression.length() - 1).split("]\\[")) {
            var matcher = CONDITION.matcher(condition.strip());
            if (matcher.matches()) {
                conditions.add(condition(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return new PathStep(expression, expression.substring(0, bracket), conditions);
    }

    private static Condition condition(String path, String leaf, String value) {
        var elements = path.isEmpty() ? List.<String>of() : List.of(path.split("/"));
        return new Condition(elements, leaf.startsWith("@") ? leaf.substring(1) : "", value);
    }

    private static List<String> split(String xpath) {
        var steps = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < xpath.length(); i++) {
            switch (xpath.charAt(i)) {
                case '[' -> depth++;
                case ']' -> depth--;
                case '/' -> {
                    if (depth == 0) {
                        steps.add(xpath.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        steps.add(xpath.substring(start));
        return steps;
    }
}
