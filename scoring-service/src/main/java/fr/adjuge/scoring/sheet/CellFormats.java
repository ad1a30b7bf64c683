package fr.adjuge.scoring.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private final StylesTable styles;

    CellFormats(StylesTable styles) {
        this.styles = styles;
    }

    /** With a comma, and the digits that a spreadsheet computes with; a date as 28/05/2025, so that it is no number. */
    String number(String stored, int style) {
        if (stored.length() > MOST_DIGITS) {
            return stored;
        }
        var number = new BigDecimal(stored);
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return stored;
        }
        return isDate(style)
                ? DAY.format(DAY_0.plusDays(number.longValue()))
                : number.round(COMPUTED).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private boolean isDate(int style) {
        if (style >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(style);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
