package fr.adjuge.eforms.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.adjuge.eforms.sdk.FieldCatalogue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class NoticeWriterTest {

    static final FieldCatalogue CATALOGUE = FieldCatalogue.load();

    @Test
    void ordersElementsAsTheSchemaDoesWhateverTheOrderOfTheValues() {
        var notice = award();
        notice.set("BT-757-notice", "01");
        notice.set("BT-04-notice", "903829f7-e84b-49d4-94db-e17e710e0f86");
        notice.set("BT-701-notice", "36d733c4-1a35-46cb-a9f9-43cb516fc0b8");

        // UBL-ContractAwardNotice-2.3.xsd: UBLExtensions, …, ID, …, ContractFolderID, …, VersionID
        assertThat(write(notice))
                .containsSubsequence("<ext:UBLExtensions>", "<cbc:ID ", "<cbc:ContractFolderID>", "<cbc:VersionID>");
    }

    @Test
    void writesTheAttributesThatTheSdkPresets() {
        var notice = award();
        notice.add("ND-Lot").set("BT-137-Lot", "LOT-0001");

        assertThat(write(notice)).contains("<cbc:ID schemeName=\"Lot\">LOT-0001</cbc:ID>");
    }

    @Test
    void makesOneElementOfAFieldAndTheFieldThatIsItsAttribute() {
        var notice = award();
        notice.set("BT-03-notice", "result").set("BT-02-notice", "can-standard");

        assertThat(write(notice)).contains("<cbc:NoticeTypeCode listName=\"result\">can-standard</cbc:NoticeTypeCode>");
    }

    @Test
    void writesTextsInFrenchAndAmountsInEuros() {
        var notice = award();
        notice.set("BT-21-Procedure", "Centre d'appel & réseau");
        notice.set("BT-27-Procedure", FieldValue.euros(new BigDecimal("290000.50")));

        assertThat(write(notice))
                .contains("<cbc:Name languageID=\"FRA\">Centre d'appel &amp; réseau</cbc:Name>")
                .contains(" currencyID=\"EUR\">290000.5</cbc:EstimatedOverallContractAmount>");
    }

    @Test
    void leavesOutCharactersThatXmlCannotHold() {
        var notice = award().set("BT-21-Procedure", " Centre\u0000 d'appel\r\n\ud83d\ude00 ");

        assertThat(write(notice)).contains("\">Centre d'appel\n\ud83d\ude00</cbc:Name>");
    }

    /** Office programs write U+000B for a new line, U+000C for a new page: the words on both sides stay apart. */
    @Test
    void writesABreakMadeByHandAsALineBreak() {
        var notice = award().set("BT-21-Procedure", "Centre\u000bd'appel\u000cet réseau\u000b");

        assertThat(write(notice)).contains("\">Centre\nd'appel\net réseau</cbc:Name>");
    }

    @Test
    void writesDatesAndTimesWithTheirZone() {
        var sent = OffsetDateTime.parse("2025-09-17T12:30:00+02:00");
        var notice = award();
        notice.set("BT-05(a)-notice", FieldValue.date(sent)).set("BT-05(b)-notice", FieldValue.time(sent));

        assertThat(write(notice))
                .contains("<cbc:IssueDate>2025-09-17+02:00</cbc:IssueDate>")
                .contains("<cbc:IssueTime>12:30:00+02:00</cbc:IssueTime>");
    }

    @Test
    void tellsAnOrganisationFromItsContactPointByTheReference() {
        var notice = award();
        notice.add("ND-Lot").set("OPT-301-Lot-ReviewOrg", "TPO-0002").set("OPT-301-Lot-Mediator", "ORG-0003");

        assertThat(write(notice))
                .contains("<cbc:ID schemeName=\"touchpoint\">TPO-0002</cbc:ID>")
                .contains("<cbc:ID schemeName=\"organization\">ORG-0003</cbc:ID>");
    }

    @Test
    void tellsANumberOfTheOfficialJournalFromAnIdentifierOfANotice() {
        var notice = award();
        notice.add("ND-PreviousNoticeReference").set("OPP-090-Procedure", "123456-2024");
        notice.add("ND-PreviousNoticeReference").set("OPP-090-Procedure", "83f00cf9-25a8-4f80-b64f-90274c981c97-01");

        assertThat(write(notice))
                .contains("schemeName=\"ojs-notice-id\">123456-2024<")
                .contains("schemeName=\"notice-id-ref\">83f00cf9-25a8-4f80-b64f-90274c981c97-01<");
    }

    @Test
    void keepsTheLegalBasesApartThatDifferOnlyByTheirConditions() {
        var notice = award();
        notice.add("ND-LocalLegalBasisWithID").set("BT-01(c)-Procedure", "L2124-2");
        notice.add("ND-LocalLegalBasisNoID").set("BT-01(f)-Procedure", "Code de la commande publique");

        // The first node is told from the second by "not(ID = …)", which makes no element.
        assertThat(write(notice).replaceAll(">\\s+<", "><"))
                .contains("<cac:ProcurementLegislationDocumentReference><cbc:ID>L2124-2</cbc:ID></cac:")
                .contains("Reference><cbc:ID>LocalLegalBasis</cbc:ID><cbc:DocumentDescription languageID=\"FRA\">");
    }

    @Test
    void refusesAFieldThatTheSdkDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(award().set("BT-0-Lot", "x")))
                .withMessage("unknown to the eForms SDK: BT-0-Lot");
    }

    @Test
    void refusesAFieldOfARepeatableNodeWithoutItsInstance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(award().set("BT-21-Lot", "x")))
                .withMessage("ND-Lot repeats: add an instance of it, in the right node");
    }

    @Test
    void refusesASecondValueOfAFieldThatDoesNotRepeat() {
        var notice = award().set("BT-21-Procedure", "x").set("BT-21-Procedure", "y");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(notice))
                .withMessage("BT-21-Procedure does not repeat in ND-Root");
    }

    @Test
    void givesTheSameBytesForTheSameValues() {
        var seed = NoticeFile.chambresAgriculture();

        assertThat(seed.write(CATALOGUE)).isEqualTo(seed.write(FieldCatalogue.load()));
    }

    private static NoticeNode award() {
        return NoticeNode.notice().set("OPP-070-notice", "29");
    }

    private static String write(NoticeNode notice) {
        return new String(new NoticeWriter(CATALOGUE).write(notice), UTF_8);
    }
}
