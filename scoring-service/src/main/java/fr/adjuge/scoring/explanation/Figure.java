package fr.adjuge.scoring.explanation;

import fr.adjuge.scoring.exact.Ratio;
import java.math.RoundingMode;
import java.util.Locale;

/** A number as people read it: a comma in French, and the fraction where no short decimal is exact. */
public record Figure(Ratio value) {

    private static final int SHOWN_DECIMALS = 2;

    /** As exact as it can be written: {@code 3,45}, or {@code 5334/1625}. */
    public String in(Locale language) {
        return value.plain().map(decimal -> pointed(decimal, language)).orElseGet(value::toString);
    }

    /** As exact as it can be written, in parentheses where it would change the reading of a formula. */
    String asOperand(Locale language) {
        var figure = in(language);
        return figure.contains("/") || figure.startsWith("-") ? "(" + figure + ")" : figure;
    }

    /** In two decimals, rounded half up. */
    public static Text rounded(Ratio value) {
        var decimal = value.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
        return new Text(pointed(decimal, Locale.FRENCH), decimal);
    }

    private static String pointed(String decimal, Locale language) {
        return language.equals(Locale.FRENCH) ? decimal.replace('.', ',') : decimal;
    }
}
