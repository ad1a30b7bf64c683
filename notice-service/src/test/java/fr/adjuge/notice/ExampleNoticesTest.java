package fr.adjuge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The two example procedures from the award record to the published notice, at their own dates. */
@QuarkusTest
class ExampleNoticesTest extends HttpTest {

    @ConfigProperty(name = "adjuge.publication.export-directory")
    Path exports;

    @Test
    void theCallCentreIsPublishedAsTheBoampPageSays() throws Exception {
        clock.set("2025-09-13T08:00:00+02:00");
        var notice = handedOver("chambres");
        clock.set("2025-09-17T12:30:00+02:00");

        // Two warnings, on purpose: the maximum published as the offer's value, the mediator registered under zeros.
        noticeIsFaultless(notice, CHAMBERS, 2);
        send(notice, CHAMBERS).then().statusCode(200);

        assertThat(notice).isEqualTo("/notices/36d733c4-1a35-46cb-a9f9-43cb516fc0b8");
        var page = FieldsOfXml.expectedIn("boamp-25-103341.tsv");
        var xml = published(notice, CHAMBERS);
        assertThat(FieldsOfXml.of(xml, page.keySet())).containsExactlyInAnyOrderEntriesOf(page);
        anonymously()
                .get(notice + "/decp")
                .then()
                .statusCode(200)
                .body("marches.marche[0].id", equalTo("2025-07"))
                .body("marches.marche[0].datePublicationDonnees", equalTo("2025-09-17"));
    }

    @Test
    void theHarvesterIsPublishedWithItsPriceAndItsEightMonths() throws Exception {
        clock.set("2025-06-26T08:00:00+02:00");
        var notice = handedOver("inrae");
        clock.set("2025-06-27T11:00:00+02:00");

        noticeIsFaultless(notice, INRAE, 0);
        send(notice, INRAE).then().statusCode(200);

        var expected = Map.of(
                "BT-05(a)-notice", List.of("2025-06-27+02:00"),
                "BT-05(b)-notice", List.of("11:00:00+02:00"),
                "BT-04-notice", List.of("c1d7a2f4-6e0b-4f39-8a55-7b9e20c4d813"),
                "OPP-090-Procedure", List.of("5b0f6c1e-3a52-4c0e-9d3e-2f7a1c9e4b01-01"),
                "BT-161-NoticeResult", List.of("259999"),
                "BT-720-Tender", List.of("259999"),
                "BT-36-Lot", List.of("8"),
                "BT-759-LotResult", List.of("8", "8", "6", "2", "0", "0"),
                "BT-541-Lot-WeightNumber", List.of("55", "35", "10"),
                "BT-501-Organization-Company", List.of("18007003901027", "17340005200010", "00001002500013"));
        assertThat(FieldsOfXml.of(published(notice, INRAE), expected.keySet()))
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    private String handedOver(String example) {
        var record = Awards.json(example);
        var id = JsonPath.from(record).getString("id");
        return "/notices/"
                + handOver(new Awards.Handed(UUID.fromString(id), record)).<String>path("noticeId");
    }

    private void noticeIsFaultless(String notice, String buyer, int warnings) {
        as("buyer", buyer)
                .get(notice + "/validation")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(true))
                .body("errors", equalTo(0))
                .body("warnings", equalTo(warnings));
    }

    /** Waits for the delivery; then everybody reads the same bytes as lie in the folder, under the hashes of the view. */
    private String published(String notice, String buyer) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (anonymously().get(notice).statusCode() != 200 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        var view = anonymously().get(notice);
        view.then().statusCode(200).body("status", equalTo("PUBLISHED"));
        var folder = exports.resolve(view.<String>path("reference")).resolve(view.path("id") + "-01");
        for (var file : view.<List<Map<String, String>>>path("files")) {
            var bytes = Files.readAllBytes(folder.resolve(file.get("name")));
            assertThat(anonymously().get(file.get("link")).body().asByteArray()).isEqualTo(bytes);
            assertThat(sha256(bytes)).isEqualTo(file.get("sha256"));
        }
        return Files.readString(folder.resolve("notice.xml"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
