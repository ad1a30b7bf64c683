package fr.adjuge.scoring.report;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.ExactNumber;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Numbers, amounts and dates as a French report writes them. */
final class French {

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH);

    private static final int LEAST_DECIMALS = 2;

    private French() {}

    /** {@code 3,45}, in two decimals. */
    static String mark(ExactNumber number) {
        return number.rounded().replace('.', ',');
    }

    /** In as many decimals as it has, two to six: {@code 3,00}, {@code 1,959375}. */
    static String precise(ExactNumber number) {
        var decimal = new BigDecimal(number.decimal()).stripTrailingZeros();
        return decimal.setScale(Math.max(LEAST_DECIMALS, decimal.scale()))
                .toPlainString()
                .replace('.', ',');
    }

    /** {@code 69/20 = 3,45}, or {@code 5334/1625 ≈ 3,282462} where six decimals do not say it. */
    static String exact(ExactNumber number) {
        var slash = number.fraction().indexOf('/');
        if (slash < 0) {
            return number.fraction();
        }
        var numerator = new BigDecimal(number.fraction().substring(0, slash));
        var denominator = new BigDecimal(number.fraction().substring(slash + 1));
        var isExact = new BigDecimal(number.decimal()).multiply(denominator).compareTo(numerator) == 0;
        return number.fraction() + (isExact ? " = " : " ≈ ") + precise(number);
    }

    /** As it was given: {@code 3} or {@code 4,5}. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@code 259 999,5}. */
    static String grouped(BigDecimal number) {
        return format("#,##0.######", number);
    }

    /** {@code 259 999,00 €}. */
    static String amount(Money money) {
        return format("#,##0.00", money.amount()) + "\u00a0" + unit(money.currency());
    }

    static String unit(Currency currency) {
        return currency.getCurrencyCode().equals("EUR") ? "€" : currency.getCurrencyCode();
    }

    private static String format(String pattern, BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator('\u00a0');
        return new DecimalFormat(pattern, symbols).format(number);
    }

    /** Beginning with a capital and ending with a full stop. */
    static String sentence(String text) {
        var capital = text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    static String time(OffsetDateTime instant) {
        return DAY_AND_HOUR.format(instant);
    }
}
