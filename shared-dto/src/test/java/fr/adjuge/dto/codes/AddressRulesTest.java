package fr.adjuge.dto.codes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.tender.Organisation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @CsvSource({
        "FRA, 34060, FRJ13",
        "FRA, 97400, FRY40",
        "CHE, 1204, CH013",
        "DEU, 10115, DE300",
        "GRC, 10431, EL303",
        // No NUTS, a post code or none
        "USA, 20001,",
        "GBR, SW1A 1AA,",
        "MCO, 98000,",
        "NCL, 98800,",
        "ISR, 9195020,",
        "HKG,,",
        "ARE,,"
    })
    void takesTheAddressesOfEveryCountry(String country, @Nullable String postCode, @Nullable String region) {
        assertThat(broken(country, postCode, region)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // A country with regions wants one, of the third level, of NUTS 2024, its own.
        "FRA, 34060,, nutsCode",
        "FRA, 34060, FRJ, nutsCode",
        "FRA, 34060, DE300, nutsCode",
        "NLD, 9700, NL310, nutsCode",
        "CHE, 1204,, nutsCode",
        // A country without them has none.
        "USA, 20001, US001, nutsCode",
        "MCO, 98000, FRL03, nutsCode",
        "FRA,, FRJ13, postalCode",
        "USA,,, postalCode",
        "ZZZ, 1, FRJ13, countryCode",
        "GUF, 97300, FRY30, countryCode"
    })
    void namesWhatIsWrongWithAnAddress(
            String country, @Nullable String postCode, @Nullable String region, String property) {
        assertThat(broken(country, postCode, region)).containsExactly("/buyer/address/" + property);
    }

    @Test
    void saysHowNoticesKnowAnOverseasDepartement() {
        var breach = AddressRules.brokenBy(organisation("REU", "97400", "FRY40", contact(null, null, null)), "")
                .get(0);

        assertThat(breach.rule().english()).contains("FRA").contains("FRY40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+33 4 99 61 22 00",
                "+33499612200",
                "04 99 61 22 00",
                "+33 (0)4 99",
                "(+33) 499612200",
                "12",
                "0-1"
            })
    void takesTheTelephoneNumbersThatNoticesTake(String number) {
        assertThat(contactBroken(contact(null, number, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04.99.61.22.00",
                "+33\u00a0499612200",
                "+33 4 99 61 22 00 poste 3",
                "1",
                "++33499612200",
                "0499612200049961220004996122000"
            })
    void refusesOthers(String number) {
        assertThat(contactBroken(contact(null, number, null))).containsExactly("/buyer/contact/telephone");
    }

    @Test
    void takesNoTimeOverALongNumber() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(contactBroken(contact(null, "0".repeat(29) + "x", null)))
                        .hasSize(1));
    }

    @Test
    void aWebAddressNamesItsProtocol() {
        assertThat(contactBroken(contact(null, null, "https://www.inrae.fr/~achats?a=1&b=2")))
                .isEmpty();
        assertThat(contactBroken(contact(null, null, "www.inrae.fr"))).isEmpty();
        assertThat(contactBroken(contact(null, null, "inrae.fr"))).containsExactly("/buyer/contact/website");
        assertThat(contactBroken(contact(null, null, "https://inrae.fr/a b")))
                .containsExactly("/buyer/contact/website");
    }

    @Test
    void anEmailAddressIsOneForTheNoticesToo() {
        assertThat(contactBroken(contact("marchés.publics@inrae.fr", null, null)))
                .isEmpty();
        assertThat(contactBroken(contact("achats@localhost", null, null))).containsExactly("/buyer/contact/email");
    }

    private static List<String> broken(String country, @Nullable String postCode, @Nullable String region) {
        return pointers(organisation(country, postCode, region, contact(null, null, null)));
    }

    private static List<String> contactBroken(Organisation.Contact contact) {
        return pointers(organisation("FRA", "34060", "FRJ13", contact));
    }

    private static List<String> pointers(Organisation organisation) {
        return AddressRules.brokenBy(organisation, "/buyer").stream()
                .map(Breach::pointer)
                .toList();
    }

    private static Organisation organisation(
            String country, @Nullable String postCode, @Nullable String region, Organisation.Contact contact) {
        return new Organisation(
                "A body",
                "18007003901027",
                new Organisation.Address(
                        Optional.empty(),
                        "A town",
                        Optional.ofNullable(postCode),
                        Optional.ofNullable(region),
                        country),
                contact);
    }

    private static Organisation.Contact contact(
            @Nullable String email, @Nullable String telephone, @Nullable String website) {
        return new Organisation.Contact(
                Optional.ofNullable(email), Optional.ofNullable(telephone), Optional.ofNullable(website));
    }
}
