package fr.adjuge.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.validation.NoticeValidator;
import fr.adjuge.eforms.writing.NoticeWriter;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.content.AwardNotice.Dispatch;
import fr.adjuge.notice.decp.DecpCheck;
import fr.adjuge.notice.decp.DecpContent;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the two example procedures do not have, and what stays valid under the official rules all the same. */
class AwardNoticeVariantsTest {

    private static final FieldCatalogue CATALOGUE = FieldCatalogue.load();
    private static final NoticeValidator VALIDATOR = new NoticeValidator();
    private static final DecpCheck ESSENTIAL_DATA = DecpCheck.load();
    private static final OffsetDateTime SENT_AT = OffsetDateTime.parse("2025-09-17T12:30:00+02:00");

    @Test
    void aGroupThatSubcontracts() {
        isValid(Awards.chambres(record -> {
            var winner = (ObjectNode) record.at("/lots/0/winner");
            addMember(winner, "Société fictive P2", "00001011600010");
            winner.put("grouping", "JOINT").put("subcontracted", true);
        }));
    }

    @Test
    void neitherMediatorNorESender() {
        isValid(Awards.chambres(record -> {
            ((ObjectNode) record.at("/consultation")).remove("eSender");
            ((ObjectNode) record.at("/consultation/remedies")).remove("mediator");
        }));
    }

    @Test
    void aWinnerFromAnotherCountryOfTheUnion() {
        isValid(Awards.chambres(record -> {
            var winner = (ObjectNode) record.at("/lots/0/winner/members/0/organisation");
            winner.put("registrationNumber", "BE0123456749");
            winner.putObject("address")
                    .put("street", "Grand-Place 1")
                    .put("city", "Bruxelles")
                    .put("postalCode", "1000")
                    .put("nutsCode", "BE100")
                    .put("countryCode", "BEL");
        }));
    }

    @Test
    void aWinnerFromACountryOutsideOfTheUnion() {
        isValid(Awards.chambres(record -> foreign(record, "CHE-123.456.789", "CHE", "1204", "CH013")));
        isValid(Awards.chambres(record -> foreign(record, "12-3456789", "USA", "20001", null)));
        isValid(Awards.chambres(record -> foreign(record, "56 S 00001", "MCO", "98000", null)));
        isValid(Awards.chambres(record -> foreign(record, "1234567", "HKG", null, null)));
    }

    @Test
    void aPlaceWithoutRegions() {
        isValid(Awards.chambres(record -> ((ObjectNode) record.at("/consultation/subject/place"))
                .put("countryCode", "SPM")
                .put("departmentCode", "975")
                .remove("nutsCode")));
    }

    private static void foreign(
            ObjectNode record, String number, String country, @Nullable String postCode, @Nullable String region) {
        var winner = (ObjectNode) record.at("/lots/0/winner/members/0/organisation");
        winner.put("registrationNumber", number);
        var address = winner.putObject("address").put("city", "Ville").put("countryCode", country);
        if (postCode != null) {
            address.put("postalCode", postCode);
        }
        if (region != null) {
            address.put("nutsCode", region);
        }
    }

    @Test
    void anOptionThatLengthensTheContract() {
        isValid(Awards.inrae(record -> ((ObjectNode) record.at("/lots/0/contract"))
                .put("months", 32)
                .put("notifiedOn", "2025-09-12")
                .putArray("takenOptions")
                .add("PSE-3")));
    }

    @Test
    void aFrameworkAgreementAndAnOrdinaryContractInTwoLots() {
        isValid(Awards.chambres(record -> {
            addOrdinaryLot(record);
            var second = (ObjectNode) record.at("/lots/0").deepCopy();
            ((ObjectNode) second.put("lotId", "LOT-0002").at("/contract")).put("reference", "2025-07-2");
            ((ArrayNode) record.at("/lots")).add(second);
        }));
    }

    @Test
    void onlyTheOrdinaryContractOfTheTwo() {
        isValid(Awards.chambres(record -> {
            addOrdinaryLot(record);
            ((ObjectNode) record.at("/lots/0")).put("lotId", "LOT-0002");
        }));
    }

    private static void isValid(AwardRecord award) {
        var content = AwardNotice.of(award, new Dispatch(UUID.randomUUID(), SENT_AT));
        var xml = new NoticeWriter(CATALOGUE).write(content);

        assertThat(VALIDATOR.validate(xml, SENT_AT).findings()).isEmpty();
        assertThat(ESSENTIAL_DATA.findings(DecpContent.of(award, SENT_AT.toLocalDate())))
                .isEmpty();
    }

    private static void addMember(ObjectNode winner, String name, String siret) {
        var member = winner.at("/members/0").deepCopy();
        ((ObjectNode) member.at("/organisation")).put("name", name).put("registrationNumber", siret);
        winner.withArray("members").add(member);
    }

    private static void addOrdinaryLot(ObjectNode record) {
        var lots = (ArrayNode) record.at("/consultation/lots");
        var ordinary = (ObjectNode) lots.get(0).deepCopy();
        ordinary.put("id", "LOT-0002").remove("framework");
        lots.add(ordinary);
    }
}
