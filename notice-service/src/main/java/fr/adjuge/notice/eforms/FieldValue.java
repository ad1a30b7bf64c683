package fr.adjuge.notice.eforms;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The value of one field, as XML writes it.
 *
 * @param attributes the attributes that neither the SDK nor the value itself determines: a unit, a currency
 */
public record FieldValue(String text, Map<String, String> attributes) {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ssXXX");

    public FieldValue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a field that has no value is left out of the notice");
        }
        attributes = Map.copyOf(attributes);
    }

    /**
     * A text, a code, an identifier or a reference to one, an address of the web or of e-mail. Characters that XML has
     * no way to write, which come with texts copied from elsewhere, are left out.
     */
    public static FieldValue text(String text) {
        return new FieldValue(NOT_XML.matcher(text).replaceAll("").strip(), Map.of());
    }

    public static FieldValue indicator(boolean value) {
        return text(Boolean.toString(value));
    }

    public static FieldValue number(long value) {
        return text(Long.toString(value));
    }

    public static FieldValue number(BigDecimal value) {
        return text(plain(value));
    }

    public static FieldValue euros(BigDecimal amount) {
        return new FieldValue(plain(amount), Map.of("currencyID", "EUR"));
    }

    public static FieldValue months(int count) {
        return new FieldValue(Integer.toString(count), Map.of("unitCode", "MONTH"));
    }

    /** The day, with its zone: without one, the rules refuse a date (BR-BT-00005-0052 and its like). */
    public static FieldValue date(OffsetDateTime when) {
        return text(DateTimeFormatter.ISO_OFFSET_DATE.format(when));
    }

    /** The time of the day to the second, with its zone. */
    public static FieldValue time(OffsetDateTime when) {
        return text(TIME.format(when));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
