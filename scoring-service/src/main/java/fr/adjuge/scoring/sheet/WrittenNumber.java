package fr.adjuge.scoring.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it into a French table: {@code 1 234,56}, with any of the spaces that spreadsheets put
 * between thousands, a comma or a point. What could be read in two ways ({@code 1.234,56}, {@code 1,234.56}) is no
 * number.
 */
public final class WrittenNumber {

    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    private static final Pattern NUMBER =
            Pattern.compile("[-\\u2212]?([0-9]{1,15}|[0-9]{1,3}(" + SPACE + "[0-9]{3}){1,4})([.,][0-9]{1,15})?");
    private static final Pattern SPACES = Pattern.compile(SPACE);
    private static final Pattern AROUND = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");

    private WrittenNumber() {}

    public static Optional<BigDecimal> read(String text) {
        var bare = AROUND.matcher(text).replaceAll("");
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new BigDecimal(
                        SPACES.matcher(bare).replaceAll("").replace(',', '.').replace('\u2212', '-')))
                : Optional.empty();
    }

    /** The same followed by its unit, or without it. */
    public static Optional<BigDecimal> read(String text, String unit) {
        var bare = AROUND.matcher(text).replaceAll("");
        return read(bare.endsWith(unit) ? bare.substring(0, bare.length() - unit.length()) : bare);
    }

    /** With a comma, and no zeros at the end. */
    public static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
