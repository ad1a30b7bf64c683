package fr.adjuge.scoring.sheet;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would run as a formula are marked as texts. */
final class Harmless {

    /** An id such as 007 is none. */
    static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(,[0-9]{1,30})?");

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    private Harmless() {}

    static String cell(String text) {
        return FORMULA.matcher(text).matches() && !DECIMAL.matcher(text).matches() ? "'" + text : text;
    }
}
