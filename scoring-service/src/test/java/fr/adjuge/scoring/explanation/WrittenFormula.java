package fr.adjuge.scoring.explanation;

import fr.adjuge.scoring.exact.Ratio;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;

/** Reads a formula in figures as a person with a calculator would: {@code 2.8 × 4 ÷ 3.2}. */
public final class WrittenFormula {

    private final String text;
    private int at;

    private WrittenFormula(String text) {
        this.text = text.replace(" ", "");
    }

    /** The value of the English figures of a node. */
    public static Ratio valueOf(Explained node) {
        var formula = new WrittenFormula(node.figures().english());
        var value = formula.sum();
        if (formula.at < formula.text.length()) {
            throw new IllegalArgumentException("cannot read " + formula.text + " from " + formula.at);
        }
        return value;
    }

    private Ratio sum() {
        var value = product();
        while (true) {
            if (taken("+")) {
                value = value.plus(product());
            } else if (taken("−")) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Ratio product() {
        var value = power();
        while (true) {
            if (taken("×")) {
                value = value.times(power());
            } else if (taken("÷") || taken("/")) {
                value = value.dividedBy(power());
            } else {
                return value;
            }
        }
    }

    private Ratio power() {
        var value = operand();
        return taken("^") ? value.power(Integer.parseInt(operand().toString())) : value;
    }

    private Ratio operand() {
        if (taken("(")) {
            var value = sum();
            require(")");
            return value;
        }
        if (taken("|")) {
            var value = sum();
            require("|");
            return value.abs();
        }
        if (taken("max(")) {
            return pair(Ratio::max);
        }
        if (taken("min(")) {
            return pair(Ratio::min);
        }
        if (taken("round(")) {
            return rounded();
        }
        return number();
    }

    private Ratio pair(BinaryOperator<Ratio> choice) {
        var first = sum();
        require(";");
        var second = sum();
        require(")");
        return choice.apply(first, second);
    }

    private Ratio rounded() {
        var exact = sum();
        require(";");
        var decimals = Integer.parseInt(number().toString());
        require(";");
        var mode = text.substring(at, text.indexOf(')', at));
        at += mode.length();
        require(")");
        return exact.rounded(decimals, RoundingMode.valueOf(mode));
    }

    private Ratio number() {
        var start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Ratio.of(text.substring(start, at));
    }

    private boolean taken(String token) {
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private void require(String token) {
        if (!taken(token)) {
            throw new IllegalArgumentException("no " + token + " in " + text + " at " + at);
        }
    }
}
