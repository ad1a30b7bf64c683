package fr.adjuge.eforms.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EformsSdkTest {

    @ParameterizedTest
    @EnumSource(EformsSdk.class)
    void isKnownByWhatNoticesDeclare(EformsSdk sdk) throws IOException {
        assertThat(EformsSdk.declaredAs(sdk.customizationId())).contains(sdk);
        // The notice types name the version of their SDK: 1.13.3, say, for eforms-sdk-1.13.
        assertThat("eforms-sdk-"
                        + sdk.json("notice-types/notice-types.json")
                                .get("sdkVersion")
                                .asText())
                .startsWith(sdk.customizationId() + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.15", "eforms-sdk-1.1", "eforms-sdk-1.15.1", "EFORMS-SDK-1.15", "eforms-sdk-2.0"})
    void isNotKnownByAnythingElse(String declared) {
        assertThat(EformsSdk.declaredAs(declared)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EformsSdk.class)
    void shipsWithItsLicence(EformsSdk sdk) throws IOException {
        try (var licence = sdk.open("LICENSE")) {
            assertThat(new String(licence.readAllBytes())).contains("Creative Commons");
        }
    }

    @Test
    void hasNoFileThatIsNotShipped() {
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> EformsSdk.V1_15.open("codelists/cpv.gc"))
                .withMessage("eforms-sdk-1.15: no file codelists/cpv.gc");
    }

    @ParameterizedTest
    @EnumSource(EformsSdk.class)
    void hasFourKindsOfDocuments(EformsSdk sdk) {
        assertThat(DocumentType.allOf(sdk))
                .extracting(DocumentType::rootElement)
                .containsExactlyInAnyOrder(
                        "PriorInformationNotice",
                        "ContractNotice",
                        "ContractAwardNotice",
                        "BusinessRegistrationInformationNotice");
    }

    @Test
    void tellsTheDocumentOfASubtype() {
        assertThat(DocumentType.ofNoticeSubType(EformsSdk.V1_15, "29").rootElement())
                .isEqualTo("ContractAwardNotice");
        assertThat(DocumentType.ofNoticeSubType(EformsSdk.V1_13, "E3").rootElement())
                .isEqualTo("ContractNotice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentType.ofNoticeSubType(EformsSdk.V1_15, "41"))
                .withMessage("unknown to the eForms SDK: notice subtype 41");
    }
}
