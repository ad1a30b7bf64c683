package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void travelsAsTextWithAllItsDecimals() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(Money.euros("290000")))
                .isEqualTo("{\"amount\":\"290000.00\",\"currency\":\"EUR\"}");
        assertThat(read("290000.00", "EUR")).isEqualTo(Money.euros("290000"));
    }

    @Test
    void hasAsManyDecimalsAsItsCurrency() throws JsonProcessingException {
        assertThat(read("1", "EUR")).hasToString("1.00 EUR");
        assertThat(read("1", "JPY")).hasToString("1 JPY");
        assertThat(read("1.234", "TND")).hasToString("1.234 TND");
    }

    @Test
    void isNeverRounded() {
        assertThatThrownBy(() -> Money.euros("0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> read("0.001", "EUR"))
                .hasRootCauseMessage("amount 0.001 has more than the 2 decimals of EUR");
        assertThatThrownBy(() -> read("0.1", "JPY")).hasRootCauseInstanceOf(InvalidValue.class);
    }

    @Test
    void takesZerosBehindItsLastDecimal() throws JsonProcessingException {
        assertThat(read("0.100", "EUR")).isEqualTo(Money.euros("0.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,00", "1 000", "1e3", "+1", ".5", "1.", "0x1", "1000000000000000", "NaN"})
    void isADecimalNumberOfAtMostFifteenDigits(String amount) {
        assertThatThrownBy(() -> read(amount, "EUR")).hasRootCauseInstanceOf(InvalidValue.class);
    }

    @Test
    void reachesFifteenDigits() throws JsonProcessingException {
        assertThat(read("999999999999999.99", "EUR")).hasToString("999999999999999.99 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "XXX", "XAU"})
    void isInACurrencyOfISO4217ThatHasAMinorUnit(String currency) {
        assertThatThrownBy(() -> read("1", currency)).hasRootCauseInstanceOf(InvalidValue.class);
    }

    @Test
    void addsAndComparesWithinOneCurrencyOnly() throws JsonProcessingException {
        var dollar = read("1", "USD");

        assertThat(Money.euros("0.10").plus(Money.euros("0.20"))).isEqualTo(Money.euros("0.30"));
        assertThat(Money.euros("0.10").isMoreThan(Money.euros("0.09"))).isTrue();
        assertThat(Money.euros("0.10").isMoreThan(Money.euros("0.10"))).isFalse();
        assertThatThrownBy(() -> Money.euros("1").plus(dollar)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.euros("1").isMoreThan(dollar)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money read(String amount, String currency) throws JsonProcessingException {
        return JSON.readValue("{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency), Money.class);
    }
}
