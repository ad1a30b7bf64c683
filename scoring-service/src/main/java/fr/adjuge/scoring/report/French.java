package fr.adjuge.scoring.report;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.ExactNumber;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, amounts and dates as a French report writes them. */
final class French {

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH);

    private French() {}

    /** {@code 3,45}, in two decimals. */
    static String mark(ExactNumber number) {
        return number.rounded().replace('.', ',');
    }

    /** As it was given: {@code 3} or {@code 4,5}. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@code 259 999,00 €}. */
    static String amount(Money money) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator('\u00a0');
        var digits = new DecimalFormat("#,##0.00", symbols).format(money.amount());
        var unit = money.currency().getCurrencyCode();
        return digits + "\u00a0" + (unit.equals("EUR") ? "€" : unit);
    }

    static String time(OffsetDateTime instant) {
        return DAY_AND_HOUR.format(instant);
    }
}
