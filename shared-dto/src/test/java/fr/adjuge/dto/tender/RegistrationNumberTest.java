package fr.adjuge.dto.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "HRB 12345, HRB12345",
        "hrb 12345, HRB12345",
        "HRB\u00a012345, HRB12345",
        "HRB-12345, HRB12345",
        "CHE-123.456.789, CHE123456789",
        "BE 0123.456.749, BE0123456749",
        "C 12345/B, C12345B",
        "'  180 070 047 00014 ', 18007004700014",
        "180\u202f070\u202f047\u202f00014, 18007004700014"
    })
    void isTheSameWithOrWithoutBlanksAndInAnyCase(String given, String plain) {
        assertThat(RegistrationNumber.of(given)).isEqualTo(RegistrationNumber.of(plain));
        assertThat(RegistrationNumber.of(given).plain()).isEqualTo(plain);
    }

    @Test
    void tellsNumbersApartThatDifferInADigitOrALetter() {
        assertThat(RegistrationNumber.of("HRB 12345")).isNotEqualTo(RegistrationNumber.of("HRB 12346"));
        assertThat(RegistrationNumber.of("HRB 12345")).isNotEqualTo(RegistrationNumber.of("HRA 12345"));
        assertThat(RegistrationNumber.of("HRB 12345 B")).isNotEqualTo(RegistrationNumber.of("HRB 12345"));
    }

    @Test
    void readsOfATokenOnlyATextWithANumberInIt() {
        assertThat(RegistrationNumber.ofClaim("hrb 12345")).contains(new RegistrationNumber("HRB12345"));
        assertThat(RegistrationNumber.ofClaim(null)).isEmpty();
        assertThat(RegistrationNumber.ofClaim("")).isEmpty();
        assertThat(RegistrationNumber.ofClaim(" - ")).isEmpty();
        assertThat(RegistrationNumber.ofClaim(18007004700014L)).isEmpty();
        assertThat(RegistrationNumber.ofClaim(List.of("18007004700014"))).isEmpty();
    }

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
                "180 070 047 00014",
                // La Poste: its head office passes the Luhn test, 35600000000050 has the digit sum 3+5+6+5+0 = 19, 51
                // has 20
                "35600000000048",
                "35600000000051"
            })
    void aSiretIsFourteenDigitsWithTheirCheckDigits(String number) {
        assertThat(RegistrationNumber.of(number).isValidSiret()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18007004700015",
                "18007003801027",
                "00000000000000",
                "0000000000000000",
                "1800700470001",
                "35600000000050",
                "FR123456789",
                ""
            })
    void nothingElseIsASiret(String number) {
        assertThat(RegistrationNumber.of(number).isValidSiret()).isFalse();
    }

    @Test
    void twoEstablishmentsOfOneCompanyAreOneCompany() {
        assertThat(RegistrationNumber.of("180 070 039 01027").company()).isEqualTo("180070039");
        assertThat(RegistrationNumber.of("HRB 12345").company()).isEqualTo("HRB12345");
    }
}
