package fr.adjuge.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,56 | 1234.56",
                "1234.56 | 1234.56",
                "1 234,56 | 1234.56",
                "1\u00A0234,56 | 1234.56",
                "1\u202F234\u202F567 | 1234567",
                "12\u2009345 | 12345",
                "\u00A0\u202F1 234\u00A0 | 1234",
                "0 | 0",
                "0,10 | 0.10",
                "-5 | -5",
                "\u22125,5 | -5.5",
                "123456789012345,67 | 123456789012345.67"
            })
    void isReadInEachFormThatFrenchTablesHave(String text, String number) {
        assertThat(WrittenNumber.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(new BigDecimal(number)));
    }

    /** 1.234,56 and 1,234.56 would be read in two ways, and 12 34 or 1234 567 are no groups of thousands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,56",
                "1,234.56",
                "1.234.567",
                "12 34",
                "1234 567",
                "1 2345",
                "1e3",
                "1/2",
                "12,",
                ",5",
                "abc",
                "",
                "--1",
                "1 000 000 000 000 000",
                "1234567890123456",
                "(5)",
                "28/05/2025",
                "=1+1",
                "١٢"
            })
    void isNoNumberWhereItCouldBeAnother(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @Test
    void mayHaveItsUnitBehindIt() {
        assertThat(WrittenNumber.read("1\u202F234,50\u00A0€", "€")).contains(new BigDecimal("1234.50"));
        assertThat(WrittenNumber.read("1234.50EUR", "EUR")).contains(new BigDecimal("1234.50"));
        assertThat(WrittenNumber.read("1234", "€")).contains(new BigDecimal("1234"));
        assertThat(WrittenNumber.read("€ 1234", "€")).isEmpty();
        assertThat(WrittenNumber.read("1234 $", "€")).isEmpty();
    }

    @Test
    void isWrittenWithACommaAndNoZerosAtItsEnd() {
        assertThat(WrittenNumber.of(new BigDecimal("259999.00"))).isEqualTo("259999");
        assertThat(WrittenNumber.of(new BigDecimal("1200"))).isEqualTo("1200");
        assertThat(WrittenNumber.of(new BigDecimal("0.50"))).isEqualTo("0,5");
    }
}
