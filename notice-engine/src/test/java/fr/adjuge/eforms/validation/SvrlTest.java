package fr.adjuge.eforms.validation;

import static fr.adjuge.eforms.validation.AwardNoticeRules.CATALOGUE;
import static fr.adjuge.eforms.validation.AwardNoticeRules.VALIDATOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.helger.schematron.svrl.SVRLHelper;
import com.helger.schematron.svrl.SVRLMarshaller;
import fr.adjuge.dto.http.Language;
import fr.adjuge.eforms.writing.NoticeFile;
import org.junit.jupiter.api.Test;

class SvrlTest {

    private static final NoticeFile NOTICE = NoticeFile.chambresAgriculture();

    @Test
    void isReadByOthersAsAReportOfFailedAssertions() {
        var report = VALIDATOR.validate(
                NOTICE.without("BT-262-Lot").without("BT-05(b)-notice").write(CATALOGUE));

        var read = new SVRLMarshaller().read(Svrl.write(report, Language.FRENCH));

        assertThat(read.getPhase()).isEqualTo("eforms-29");
        assertThat(read.getSchemaVersion()).isEqualTo("eforms-sdk-1.15");
        assertThat(SVRLHelper.getAllFailedAssertions(read))
                .extracting(failure -> failure.getID())
                .containsExactlyElementsOf(AwardNoticeRules.ruleIds(report.always()));
    }

    @Test
    void namesTheFieldThePlaceAndTheTest() {
        var report = VALIDATOR.validate(NOTICE.without("BT-262-Lot").write(CATALOGUE));

        assertThat(new String(Svrl.write(report, Language.ENGLISH), UTF_8))
                .contains(
                        "<svrl:failed-assert id=\"BR-BT-00262-0137\""
                                + " location=\"/ContractAwardNotice/cac:ProcurementProjectLot[1]/cac:ProcurementProject[1]\""
                                + " role=\"ERROR\"",
                        "<svrl:text>'Main classification' (BT-262-Lot) is mandatory",
                        "see=\"field:BT-262-Lot\"");
    }

    @Test
    void ofAValidNoticeHasNothing() {
        var report = VALIDATOR.validate(NOTICE.write(CATALOGUE));

        assertThat(report.isValid()).isTrue();
        assertThat(new String(Svrl.write(report, Language.FRENCH), UTF_8)).doesNotContain("failed-assert");
    }

    @Test
    void escapesWhatTheNoticeItselfSays() {
        var xml = new String(NOTICE.write(CATALOGUE), UTF_8)
                .replace(">29</cbc:SubTypeCode>", ">&lt;&quot;</cbc:SubTypeCode>");

        var read = new SVRLMarshaller().read(Svrl.write(VALIDATOR.validate(xml.getBytes(UTF_8)), Language.FRENCH));

        assertThat(read.getPhase()).isEqualTo("eforms-<\"");
    }
}
