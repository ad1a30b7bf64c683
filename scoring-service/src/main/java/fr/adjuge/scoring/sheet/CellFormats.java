package fr.adjuge.scoring.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/** How numbers in cells are meant: workbooks store a date as a number, and only its format tells. */
final class CellFormats {

    /** The significant digits that spreadsheets compute with: 0.1 + 0.2 is stored as 0.30000000000000004 and is 0.3. */
    static final int DIGITS = 15;

    private static final MathContext COMPUTED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final int MOST_DIGITS = 40;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final Pattern BESIDE = Pattern.compile("\"[^\"]*\"|\\\\.");

    private final StylesTable styles;

    CellFormats(StylesTable styles) {
        this.styles = styles;
    }

    /** With a comma; a date as 28/05/2025 and a share as 75 %, as they are shown, so that they are no numbers. */
    String number(String stored, int style) {
        if (stored.length() > MOST_DIGITS) {
            return stored;
        }
        var number = new BigDecimal(stored);
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return stored;
        }
        if (isDate(style)) {
            return DAY.format(DAY_0.plusDays(number.longValue()));
        }
        return isPercent(style) ? plain(number.movePointRight(2)) + " %" : plain(number);
    }

    /** With a comma, in the digits that a spreadsheet computes with. */
    static String plain(BigDecimal number) {
        return number.round(COMPUTED).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Whether 1 is shown as 100 %: the sign stands in its format, not in a text that is put beside. */
    private boolean isPercent(int style) {
        return style < styles.getNumCellStyles()
                && Optional.ofNullable(styles.getStyleAt(style).getDataFormatString())
                        .filter(format -> BESIDE.matcher(format).replaceAll("").contains("%"))
                        .isPresent();
    }

    private boolean isDate(int style) {
        if (style >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(style);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
