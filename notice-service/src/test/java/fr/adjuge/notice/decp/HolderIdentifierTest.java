package fr.adjuge.notice.decp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.Organisation;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "FRA, 811 934 363 00482, SIRET, 81193436300482",
        "SPM, 81193436300482, SIRET, 81193436300482",
        "BEL, BE 0123.456.749, TVA, BE0123456749",
        "GRC, EL123456789, TVA, EL123456789",
        "CHE, CHE-123.456.789, HORS-UE, CHE123456789",
        "NOR, NO 123 456 789, HORS-UE, NO123456789",
        "GBR, 01234567, HORS-UE, 01234567",
        "USA, 12-3456789, HORS-UE, 123456789",
        "MCO, 56 S 00001, HORS-UE, 56S00001",
        "NCL, 0 123 456.001, RIDET, 0123456001",
        "PYF, A12345, TAHITI, A12345",
        "WLF, 2020 B 0001, FRWF, 2020B0001"
    })
    void isThatOfTheCountryOfTheHolder(String country, String number, String kind, String id) {
        var holder = HolderIdentifier.of(organisation(country, number));

        assertThat(holder).isEqualTo(new Decp.Titulaire(kind, id));
    }

    @ParameterizedTest
    @CsvSource({
        "BEL, BE 0123.456.749, true",
        "DEU, HRB 12345 B, false",
        "DEU, DE 123456789, true",
        "GRC, GR123456789, false",
        "CHE, CHE-123.456.789, true",
        "FRA, 81193436300482, true"
    })
    void isAVatNumberInTheEuropeanUnion(String country, String number, boolean fits) {
        assertThat(HolderIdentifier.fits(organisation(country, number))).isEqualTo(fits);
    }

    private static Organisation organisation(String country, String number) {
        return new Organisation(
                "Titulaire",
                number,
                new Organisation.Address(Optional.empty(), "Ville", Optional.empty(), Optional.empty(), country),
                new Organisation.Contact(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
