package fr.adjuge.tender.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.tender.Consultations;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.Discontinuance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiscontinuanceLetterTest {

    private static final Consultation ONE_LOT = Consultations.inrae();

    @Test
    void tellsThatTheLotIsGivenUpAndWhy() {
        var letter = letter(ONE_LOT, DiscontinuanceGround.CHANGED_NEED);

        assertThat(letter.subject()).startsWith("Déclaration sans suite – ").endsWith("(référence INRAE-C24-2025-006)");
        assertThat(letter.text())
                .contains("est déclarée sans suite, pour les motifs suivants : le besoin a évolué.")
                .contains("Le 1er juillet 2025")
                .contains("À : Société fictive A\n75008 Paris")
                .contains("Objet : " + letter.subject());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_OFFER_RECEIVED", "ALL_OFFERS_REJECTED"})
    void tellsThatTheLotFailedForWantOfAnOffer(DiscontinuanceGround ground) {
        var letter = letter(ONE_LOT, ground);

        assertThat(letter.subject()).startsWith("Consultation infructueuse – ");
        assertThat(letter.text()).contains("est déclarée infructueuse, pour les motifs suivants");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NO_OFFER_RECEIVED", "ALL_OFFERS_REJECTED"})
    void anyOtherGroundIsTheBuyersChoice(DiscontinuanceGround ground) {
        assertThat(letter(ONE_LOT, ground).subject()).startsWith("Déclaration sans suite");
    }

    @Test
    void namesTheLotWhereThereAreSeveralAndOnlyThen() {
        var twoLots = Consultations.inrae(json -> {
            var lots = (ArrayNode) json.get("lots");
            lots.add(((ObjectNode) lots.get(0).deepCopy()).put("id", "LOT-0002"));
        });

        assertThat(letter(twoLots, DiscontinuanceGround.OTHER).subject()).contains(", LOT-0001 : ");
        assertThat(letter(ONE_LOT, DiscontinuanceGround.OTHER).subject()).doesNotContain("LOT-0001");
    }

    @Test
    void endsWithTheBuyersRepresentative() {
        assertThat(letter(ONE_LOT, DiscontinuanceGround.OTHER).text().strip())
                .endsWith(FrenchText.capitalised(ONE_LOT.buyer().representative()));
    }

    private static DiscontinuanceLetter letter(Consultation consultation, DiscontinuanceGround ground) {
        return new DiscontinuanceLetter(
                consultation,
                consultation.lots().get(0),
                Addressee.of(InraeCase.opened("A").leader().organisation()),
                new Discontinuance(ground, "le besoin a évolué", LocalDate.of(2025, 7, 1)));
    }
}
