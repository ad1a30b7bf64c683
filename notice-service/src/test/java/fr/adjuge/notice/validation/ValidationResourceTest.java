package fr.adjuge.notice.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.adjuge.notice.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ValidationResourceTest extends HttpTest {

    private static final String NOTICE = notice();

    @Test
    void judgesANoticeThatOthersWrote() {
        validate(NOTICE)
                .then()
                .statusCode(200)
                .body("sdkVersion", equalTo("eforms-sdk-1.15"))
                .body("noticeSubType", equalTo("29"))
                .body("sentOn", nullValue())
                .body("valid", equalTo(true))
                .body("errors", equalTo(0))
                .body("warnings", equalTo(0))
                .body("complete", equalTo(true))
                .body("findings", empty());
    }

    @Test
    void tellsEachFaultWithItsFieldInBothLanguages() {
        validate(NOTICE.replace("+33 153571010", "standard"))
                .then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("errors", equalTo(1))
                .body("findings.ruleId", contains("BR-BT-00503-0052"))
                .body("findings.severity", contains("ERROR"))
                .body("findings.fieldId", contains("BT-503-Organization-Company"))
                .body("findings.message", hasItem(startsWith("'Téléphone'")))
                .body("findings.messageInEnglish", hasItem(startsWith("'Telephone'")))
                .body("findings.location", hasItem(startsWith("/ContractAwardNotice/")));
    }

    /** Dated of 17 September 2025: from two days before to one day after. */
    @ParameterizedTest
    @CsvSource({"2025-09-15, false", "2025-09-16, true", "2025-09-19, true", "2025-09-20, false"})
    void judgesTheDayOfSendingIfOneIsGiven(String sentOn, boolean valid) {
        xml(NOTICE.getBytes(UTF_8), "buyer", "?sentOn=" + sentOn)
                .then()
                .statusCode(200)
                .body("sentOn", equalTo(sentOn))
                .body("valid", equalTo(valid));
    }

    @Test
    void judgesByTheVersionThatTheNoticeDeclares() {
        validate(NOTICE.replace("eforms-sdk-1.15", "eforms-sdk-1.13"))
                .then()
                .statusCode(200)
                .body("sdkVersion", equalTo("eforms-sdk-1.13"));
    }

    @Test
    void refusesAVersionThatItDoesNotHaveAndSaysWhichItHas() {
        validate(NOTICE.replace("eforms-sdk-1.15", "eforms-sdk-1.9"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:adjuge:problem:notice-unreadable"))
                .body("detail", containsString("eforms-sdk-1.13, eforms-sdk-1.15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:/etc/hostname\">]><a>&b;</a>",
                "<Order xmlns=\"urn:other\"/>",
                "<a>",
                "no XML"
            })
    void refusesWhatIsNoNotice(String xml) {
        validate(xml).then().statusCode(422).body("type", equalTo("urn:adjuge:problem:notice-unreadable"));
    }

    @Test
    void refusesABodyThatIsMissingOrNotXml() {
        as("buyer", INRAE)
                .contentType("application/xml")
                .post("/validations")
                .then()
                .statusCode(422);
        as("buyer", INRAE).body("{}").post("/validations").then().statusCode(415);
    }

    @Test
    void refusesADayThatIsNone() {
        xml(NOTICE.getBytes(UTF_8), "buyer", "?sentOn=yesterday").then().statusCode(400);
    }

    private Response validate(String xml) {
        return xml(xml.getBytes(UTF_8), "buyer", "");
    }

    private Response xml(byte[] octets, String role, String query) {
        return as(role, INRAE).contentType("application/xml").body(octets).post("/validations" + query);
    }

    private static String notice() {
        try (var file = ValidationResourceTest.class.getResourceAsStream("/notices/chambres-agriculture-award.xml")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
