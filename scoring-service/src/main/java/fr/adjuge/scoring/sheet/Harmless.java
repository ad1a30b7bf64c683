package fr.adjuge.scoring.sheet;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for something else when it opens a CSV (a formula, a day, a number without its
 * zeros) are marked as texts by an apostrophe, which reading takes away again.
 */
final class Harmless {

    /** An id such as 007 is none. */
    static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(,[0-9]{1,30})?");

    private static final String MARK = "'";
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    /** 22/3 is the 22nd of March, 1-2 and 1.2 the first of February, 1:2 a time; 007 becomes 7, and 1E5 100000. */
    private static final Pattern DAY_OR_NUMBER =
            Pattern.compile("[0-9]+([/.:-][0-9]+)+|0[0-9]+|[0-9]+[eE][+-]?[0-9]+|[0-9]{16,}");

    private Harmless() {}

    static String cell(String text) {
        return needsMark(text) ? MARK + text : text;
    }

    /** What {@link #cell} was given. */
    static String read(String cell) {
        return cell.startsWith(MARK) && needsMark(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsMark(String text) {
        var bare = text.replaceFirst("^" + MARK + "+", "");
        return FORMULA.matcher(bare).matches() && !DECIMAL.matcher(bare).matches()
                || DAY_OR_NUMBER.matcher(bare).matches();
    }
}
