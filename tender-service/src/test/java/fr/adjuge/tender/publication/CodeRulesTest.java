package fr.adjuge.tender.publication;

import static fr.adjuge.tender.Consultations.chambers;
import static fr.adjuge.tender.Consultations.inrae;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.tender.Consultation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRulesTest {

    @Test
    void theTwoExampleConsultationsTakeTheirCodesFromTheLists() {
        assertThat(broken(inrae())).isEmpty();
        assertThat(broken(chambers())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/buyer/legalType, zzz",
        "/buyer/activity, zzz",
        "/buyer/organisation/address/countryCode, ZZZ",
        "/remedies/court/address/countryCode, ZZZ",
        "/subject/place/countryCode, ZZZ",
        "/essentialData/ccag, Fournitures",
        "/essentialData/priceForm, forfaitaire"
    })
    void anotherCodeIsToldWithItsPlace(String place, String code) {
        var wrong = inrae(json -> parent(json, place).put(place.substring(place.lastIndexOf('/') + 1), code));

        assertThat(broken(wrong)).containsExactly("/consultation" + place);
    }

    @ParameterizedTest
    @CsvSource({
        "/submission/languages, ZZZ",
        "/essentialData/priceTypes, Ferme",
        "/essentialData/executionModes, Bon de commande",
        "/essentialData/socialConsiderations, Aucune",
        "/essentialData/environmentalConsiderations, Critère environnementale"
    })
    void oneWrongCodeAmongSeveralIsEnough(String place, String code) {
        var wrong = inrae(json -> ((ArrayNode) json.at(place)).add(code));

        assertThat(broken(wrong)).containsExactly("/consultation" + place);
    }

    private static ObjectNode parent(ObjectNode json, String place) {
        return (ObjectNode) json.at(place.substring(0, place.lastIndexOf('/')));
    }

    private static List<String> broken(Consultation consultation) {
        var draft = new Draft(consultation, true, 1, Instant.parse("2025-04-14T08:00:00Z"));
        return PublicationRules.brokenBy(draft).stream().map(Breach::pointer).toList();
    }
}
