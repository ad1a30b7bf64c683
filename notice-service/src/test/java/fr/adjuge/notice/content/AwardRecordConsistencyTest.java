package fr.adjuge.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.Awards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardRecordConsistencyTest {

    @Test
    void findsNothingInTheExampleProcedures() {
        assertThat(AwardRecordConsistency.faultsOf(Awards.chambres())).isEmpty();
        assertThat(AwardRecordConsistency.faultsOf(Awards.inrae())).isEmpty();
    }

    @Test
    void namesALotThatTheConsultationDoesNotAnnounce() {
        var record = Awards.chambres(award -> ((ObjectNode) award.at("/lots/0")).put("lotId", "LOT-0009"));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .containsExactly(Breach.of(
                        "/lots/0/lotId",
                        new Text(
                                "LOT-0009: the consultation announces no such lot",
                                "LOT-0009 : ce lot n'est pas annoncé par la consultation")));
    }

    @Test
    void namesTheSecondAwardOfALot() {
        var record = Awards.chambres(
                award -> ((ArrayNode) award.at("/lots")).add(award.at("/lots/0").deepCopy()));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly("/lots/" + (record.lots().size() - 1) + "/lotId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultation/lots/0/estimatedValueExcludingVat",
                "/lots/0/winner/priceExcludingVat",
                "/lots/0/contract/valueExcludingVat"
            })
    void namesAnAmountThatIsNotInEuros(String pointer) {
        var record = Awards.chambres(award -> {
            var parent = (ObjectNode) award.at(pointer.substring(0, pointer.lastIndexOf('/')));
            parent.putObject(pointer.substring(pointer.lastIndexOf('/') + 1))
                    .put("amount", "1000.00")
                    .put("currency", "CHF");
        });

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly(pointer);
    }

    /** Found out at the door, where the sender can still be told which fact is wrong. */
    @ParameterizedTest
    @CsvSource({
        "/consultation/buyer/legalType, zzz",
        "/consultation/buyer/activity, zzz",
        "/consultation/subject/mainCpv, 79512001",
        "/consultation/subject/mainCpv, 79512000-1",
        "/consultation/essentialData/ccag, Fournitures",
        "/consultation/essentialData/priceForm, forfaitaire",
        "/consultation/subject/place/countryCode, ZZZ",
        "/consultation/buyer/organisation/address/countryCode, ZZZ",
        "/consultation/remedies/court/address/countryCode, ZZZ",
        "/consultation/remedies/mediator/address/countryCode, REU",
        "/consultation/eSender/address/countryCode, XXX",
        "/lots/0/winner/members/0/organisation/address/countryCode, ZZZ",
        "/lots/0/winner/members/0/organisation/address/nutsCode, FR999"
    })
    void namesACodeThatIsInNoList(String pointer, String code) {
        var record = Awards.chambres(award -> parent(award, pointer).put(last(pointer), code));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "/consultation/submission/languages, ZZZ",
        "/consultation/subject/additionalCpvs, 00000000",
        "/consultation/essentialData/priceTypes, Ferme",
        "/consultation/essentialData/executionModes, Bon de commande",
        "/consultation/essentialData/socialConsiderations, Aucune",
        "/consultation/essentialData/environmentalConsiderations, Aucune"
    })
    void namesTheListInWhichOneCodeIsWrong(String pointer, String code) {
        var record = Awards.chambres(award -> ((ArrayNode) award.at(pointer)).add(code));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly(pointer);
    }

    @Test
    void saysInBothLanguagesWhichListItIs() {
        var record = Awards.chambres(
                award -> parent(award, "/consultation/buyer/activity").put("activity", "zzz"));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::rule)
                .containsExactly(new Text(
                        "Its codes are those of the list authority-activity: see /code-lists/authority-activity of"
                                + " tender-service.",
                        "Ses codes sont ceux de la liste authority-activity : voir /code-lists/authority-activity de"
                                + " tender-service."));
    }

    /** A winner from a country without regions of NUTS has none, and with one it would be refused later. */
    @Test
    void namesARegionThatItsCountryDoesNotHave() {
        var at = "/lots/0/winner/members/0/organisation/address";
        var record = Awards.chambres(award -> ((ObjectNode) award.at(at)).put("countryCode", "USA"));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly(at + "/nutsCode");
        assertThat(AwardRecordConsistency.faultsOf(Awards.chambres(award ->
                        ((ObjectNode) award.at(at)).put("countryCode", "USA").remove("nutsCode"))))
                .isEmpty();
    }

    private static ObjectNode parent(ObjectNode award, String pointer) {
        return (ObjectNode) award.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
