package fr.adjuge.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the six of the two example procedures
                "18007004700014",
                "17750005500013",
                "81193436300482",
                "45072478600030",
                "18007003901027",
                "17340005200010",
                // La Poste: its head office passes the Luhn test, 35600000000050 has the digit sum 3+5+6+5+0 = 19, 51
                // has 20
                "35600000000048",
                "35600000000051"
            })
    void isFourteenDigitsWithTheirCheckDigits(String number) {
        assertThat(Siret.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "180 070 047 00014",
                "18007004700015",
                "00000000000000",
                "0000000000000000",
                "1800700470001",
                "35600000000050",
                "FR123456789"
            })
    void isNothingElse(String number) {
        assertThat(Siret.isValid(number)).isFalse();
    }
}
