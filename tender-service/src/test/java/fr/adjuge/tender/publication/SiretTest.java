package fr.adjuge.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    /** The six of the two example documents. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "18007004700014",
                "17750005500013",
                "81193436300482",
                "45072478600030",
                "18007003901027",
                "17340005200010"
            })
    void hasTwoLuhnKeys(String siret) {
        assertThat(Siret.isValid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18007003901028", "18007003801027", "00000000000000", "0000000000000000", "180070039 01027", ""})
    void isNothingElse(String number) {
        assertThat(Siret.isValid(number)).isFalse();
    }
}
