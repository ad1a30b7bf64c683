package fr.adjuge.scoring.explanation;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Worded;
import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** A number as people read it: a comma in French, and the fraction where no short decimal is exact. */
public record Figure(Ratio value) implements Worded {

    private static final int SHOWN_DECIMALS = 2;
    private static final int MOST_DECIMALS = 30;

    /** As exact as it can be written: {@code 3,45}, or {@code 5334/1625}. */
    @Override
    public String in(Language language) {
        return value.plain().map(decimal -> pointed(decimal, language)).orElseGet(value::toString);
    }

    /** As exact as it can be written, in parentheses where it would change the reading of a formula. */
    String asOperand(Language language) {
        var figure = in(language);
        return figure.contains("/") || figure.startsWith("-") ? "(" + figure + ")" : figure;
    }

    /** A formula, the same in both languages but for the figures put in place of each {@code %s}. */
    public static Text rule(String pattern, Ratio... figures) {
        return Text.same(pattern).with(Stream.of(figures).map(Figure::new).toArray());
    }

    /**
     * As people read it beside another number, in as many decimals as tell them apart, at least two; with the fraction
     * where it is rounded: « 5,67 (17/3) ».
     */
    public Text besides(Ratio other) {
        var decimals = SHOWN_DECIMALS;
        while (!value.equals(other)
                && decimals < MOST_DECIMALS
                && shown(value, decimals).equals(shown(other, decimals))) {
            decimals++;
        }
        var shown = shown(value, decimals);
        if (Ratio.of(shown).equals(value)) {
            var plain = shown.stripTrailingZeros();
            return written(plain.setScale(Math.max(0, plain.scale())).toPlainString(), "");
        }
        return written(shown.toPlainString(), " (" + value + ")");
    }

    private static BigDecimal shown(Ratio number, int decimals) {
        return number.toDecimal(decimals, RoundingMode.HALF_UP);
    }

    private static Text written(String decimal, String fraction) {
        return new Text(decimal + fraction, pointed(decimal, Language.FRENCH) + fraction);
    }

    /** In two decimals, rounded half up. */
    public static Text rounded(Ratio value) {
        var decimal = value.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
        return new Text(decimal, pointed(decimal, Language.FRENCH));
    }

    private static String pointed(String decimal, Language language) {
        return language == Language.FRENCH ? decimal.replace('.', ',') : decimal;
    }
}
