package fr.adjuge.tender.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadResourceTest extends DepositScene {

    static final byte[] FILE = "%PDF-1.7 mémoire technique".getBytes(UTF_8);

    @Test
    void tellsSizeHashAndInstantsOfWhatItReceived() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);

        upload(tender, COMPANY_A, UUID.randomUUID(), "mémoire technique.pdf", FILE)
                .then()
                .statusCode(200)
                .body("fileName", equalTo("mémoire technique.pdf"))
                .body("size", equalTo(27))
                .body("startedAt", equalTo("2025-05-27T13:00:00Z"))
                .body("receivedAt", equalTo("2025-05-27T13:00:00Z"))
                .body("remarks", equalTo(java.util.List.of()));
    }

    @Test
    void theSameFileSentAgainGetsTheSameAnswerAndAnotherIsRefused() {
        var tender = publishedTender();
        var id = UUID.randomUUID();
        clock.set(DAY_BEFORE);
        var first = upload(tender, COMPANY_A, id, "AE.pdf", FILE);
        clock.set(AFTERNOON);

        assertThat(upload(tender, COMPANY_A, id, "AE.pdf", FILE).asString()).isEqualTo(first.asString());
        upload(tender, COMPANY_A, id, "AE.pdf", "%PDF other".getBytes(UTF_8))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:conflict"));
        upload(tender, COMPANY_A, id, "other.pdf", FILE).then().statusCode(409);
        assertThat(as("operator", COMPANY_A).get(tender + "/uploads/" + id).asString())
                .isEqualTo(first.asString());
    }

    @Test
    void recordsWhatIsWrongWithAFileAndReceivesItAllTheSame() {
        var tender = publishedTender();

        upload(tender, COMPANY_A, UUID.randomUUID(), "devis.exe", "MZ".getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("remarks", contains("FORMAT_NOT_ACCEPTED", "EXECUTABLE"));
        upload(tender, COMPANY_A, UUID.randomUUID(), "vide.pdf", new byte[0])
                .then()
                .statusCode(200)
                .body("remarks", contains("EMPTY"));
    }

    @Test
    void receivesFilesAfterTheDeadlineToo() {
        var tender = publishedTender();
        clock.set(AFTERNOON);

        upload(tender, COMPANY_A, UUID.randomUUID(), "AE.pdf", FILE).then().statusCode(200);
    }

    @Test
    void aFileIsKnownToItsOwnOrganisationOnly() {
        var tender = publishedTender();
        var id = UUID.randomUUID();
        upload(tender, COMPANY_A, id, "AE.pdf", FILE).then().statusCode(200);

        as("operator", COMPANY_B).get(tender + "/uploads/" + id).then().statusCode(404);
        as("buyer", INRAE).get(tender + "/uploads/" + id).then().statusCode(403);
        // The identifier is free for another organisation: a refusal would tell that it is taken.
        upload(tender, COMPANY_B, id, "AE.pdf", "%PDF other".getBytes(UTF_8))
                .then()
                .statusCode(200);
    }

    @Test
    void aTenderThatIsNotPublishedReceivesNothing() {
        clock.set(LAUNCH);
        var draft = inraeDraft().header("Location");

        upload(draft, COMPANY_A, UUID.randomUUID(), "AE.pdf", FILE).then().statusCode(404);
        upload("/tenders/" + UUID.randomUUID(), COMPANY_A, UUID.randomUUID(), "AE.pdf", FILE)
                .then()
                .statusCode(404);
    }

    @Test
    void aNameIsNotAPath() {
        var tender = publishedTender();

        upload(tender, COMPANY_A, UUID.randomUUID(), "../AE.pdf", FILE).then().statusCode(400);
        for (var name :
                List.of("fdp\u202e.exe", ".", "..", " ", "AE.pdf.", "AE.pdf ", "A\u200bE.pdf", "A\u061cE.pdf")) {
            upload(tender, COMPANY_A, UUID.randomUUID(), name, FILE)
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", contains("fileName"))
                    .body("violations[0].message", containsString("file"));
        }
        as("operator", COMPANY_A)
                .contentType("application/octet-stream")
                .body(FILE)
                .put(tender + "/uploads/" + UUID.randomUUID())
                .then()
                .statusCode(400);
    }
}
