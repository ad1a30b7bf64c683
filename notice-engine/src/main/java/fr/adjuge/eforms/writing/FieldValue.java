package fr.adjuge.eforms.writing;

import fr.adjuge.dto.http.WrittenText;
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

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ssXXX");

    public FieldValue {
        attributes = Map.copyOf(attributes);
    }

    /**
     * A text, a code, an identifier or a reference to one, an address of the web or of e-mail. Characters that XML has
     * no way to write, which came with texts copied from elsewhere, are left out. A carriage return, alone or before a
     * line feed, is a line break, which XML has one character for (XML 1.0, 2.11).
     */
    public static FieldValue text(String text) {
        return new FieldValue(
                LINE_BREAK.matcher(WrittenText.shown(text)).replaceAll("\n").strip(), Map.of());
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

    /** Of which nothing would be seen: such a field is left out of the notice. */
    boolean isBlank() {
        return WrittenText.isBlank(text);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
