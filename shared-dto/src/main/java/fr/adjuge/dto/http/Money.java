package fr.adjuge.dto.http;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An amount in one currency, exact to its minor unit (the cent for EUR). Says nothing of VAT: the name of the field
 * that holds it does. On the wire {@code {"amount": "290000.00", "currency": "EUR"}}.
 *
 * @param amount decimal number as text, with no more decimals than the currency has
 * @param currency code of ISO 4217 in three letters, such as {@code EUR}
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                required = true,
                type = SchemaType.STRING,
                pattern = Money.AMOUNT,
                examples = "290000.00",
                description = "decimal number, with no more decimals than the currency has")
        BigDecimal amount,

        @Schema(required = true, type = SchemaType.STRING, pattern = "^[A-Z]{3}$", examples = "EUR")
        Currency currency) {

    /** The form of an amount on the wire; 15 digits before the point are enough for any public budget. */
    static final String AMOUNT = "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$";

    private static final Pattern AMOUNT_PATTERN = Pattern.compile(AMOUNT);
    private static final Text MISSING = new Text("a value is required", "une valeur est requise");
    private static final Text NO_AMOUNT = new Text(
            "amount must be a decimal number such as \"290000.00\", not %s",
            "le montant doit être un nombre décimal comme \"290000.00\", et non %s");
    private static final Text TOO_MANY_DECIMALS = new Text(
            "amount %s has more than the %s decimals of %s", "le montant %s a plus que les %s décimales de %s");
    private static final Text UNKNOWN_CURRENCY = new Text(
            "currency must be a code of ISO 4217 such as EUR, not %s",
            "currency doit être un code ISO 4217 comme EUR, et non %s");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(unit -> unit.getDefaultFractionDigits() >= 0)
            .collect(toUnmodifiableMap(Currency::getCurrencyCode, unit -> unit));

    /** Too many decimals are an error of the caller, never rounded away: {@code ArithmeticException}. */
    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    @JsonCreator
    static Money read(
            @JsonProperty("amount") @Nullable String amount, @JsonProperty("currency") @Nullable String currency) {
        if (amount == null) {
            throw new InvalidValue("amount", MISSING);
        }
        if (currency == null) {
            throw new InvalidValue("currency", MISSING);
        }
        var unit = known(currency).orElseThrow(() -> new InvalidValue("currency", UNKNOWN_CURRENCY.with(currency)));
        if (!AMOUNT_PATTERN.matcher(amount).matches()) {
            throw new InvalidValue("amount", NO_AMOUNT.with(amount));
        }
        var number = new BigDecimal(amount);
        if (number.stripTrailingZeros().scale() > unit.getDefaultFractionDigits()) {
            throw new InvalidValue("amount", TOO_MANY_DECIMALS.with(amount, unit.getDefaultFractionDigits(), unit));
        }
        return new Money(number, unit);
    }

    private static Optional<Currency> known(String code) {
        return Optional.ofNullable(CURRENCIES.get(code));
    }

    /** Another currency is an error: {@code IllegalArgumentException}. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** Another currency is an error: {@code IllegalArgumentException}. */
    public boolean isMoreThan(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount) > 0;
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
