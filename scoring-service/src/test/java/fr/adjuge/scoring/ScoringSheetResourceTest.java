package fr.adjuge.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.HandMadeWorkbook;
import fr.adjuge.scoring.sheet.OdsFile;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.SpreadsheetFile;
import fr.adjuge.scoring.sheet.UnreadableSheetException;
import fr.adjuge.scoring.sheet.XlsxFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The INRAE example, of which only the names of the offers are known before the tables are filled in. */
@QuarkusTest
class ScoringSheetResourceTest extends HttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPLETE = InraeRequests.scoring();
    private static final String NAMES_ONLY = namesOnly();

    @Test
    void makesARequestOfAFilledWorkbookThatIsRankedAsTheExample() throws UnreadableSheetException {
        var sheets = SpreadsheetFile.readAll(workbook(NAMES_ONLY));
        assertThat(sheets).extracting(Sheet::name).containsExactly("Prix", "Notes", "Critères");

        var request = read(filled ->
                filled.put("workbook", XlsxFile.write(filledPrices(sheets.get(0)), filledMarks(sheets.get(1)))));

        expectExampleRanking(request.statusCode(200).extract().asString());
    }

    @Test
    void makesTheSameRequestOfFilledCsvTables() throws UnreadableSheetException {
        var prices = CsvFile.write(filledPrices(csv("prices", "Prix")));
        var marks = CsvFile.write(filledMarks(csv("marks", "Notes")));

        var request = read(filled -> filled.put("prices", prices).put("marks", marks));

        expectExampleRanking(request.statusCode(200).extract().asString());
    }

    /** The hash is of everything that counts: the request that was read is the one that was never in a table. */
    private void expectExampleRanking(String request) {
        var expected = asBuyer().body(COMPLETE).post("/scorings").path("inputHash");
        asBuyer()
                .body(request)
                .post("/scorings")
                .then()
                .statusCode(200)
                .body("outcomes.offerId", contains("B", "F", "G", "A", "C", "D"))
                .body("outcomes.rank", contains(1, 2, 2, 4, 5, null))
                .body("outcomes[1].total.fraction", equalTo("69/20"))
                .body("inputHash", equalTo(expected));
    }

    @Test
    void fillsInWhatIsKnown() throws UnreadableSheetException {
        var prices = SpreadsheetFile.readAll(workbook(COMPLETE)).get(0);

        assertThat(prices.rows().get(1)).containsExactly("A", "Société fictive A", "319999", "18000", "4000", "9000");
    }

    @Test
    void namesEveryWrongCell() {
        var prices = new Sheet("Prix", List.of(List.of("Offre", "Prix")));
        var marks = new Sheet("Notes", List.of(List.of("Offre")));
        var answer = read(filled -> filled.put("workbook", XlsxFile.write(prices, marks)));

        expectProblem(answer, 422, "wrong-cell")
                .body("violations.pointer[0]", equalTo("/Prix/B1"))
                .body("violations.pointer[-1]", equalTo("/Notes/I1"));
    }

    @Test
    void namesTheSheetThatIsMissingAndThoseThatAreThere() {
        var prices = new Sheet("Prix", List.of(List.of("Offre", "Prix")));
        var renamed = new Sheet("Notes (2)", List.of(List.of("Offre")));
        var answer = read(filled -> filled.put("workbook", XlsxFile.write(prices, renamed)));

        expectProblem(answer, 422, "wrong-cell")
                .body("violations.pointer", contains("/workbook"))
                .body(
                        "violations.message",
                        contains("the sheet « Notes » is missing; there are: « Prix », « Notes (2) »"));
    }

    /** As a service of the State sends it. */
    @Test
    void makesARequestOfAFilledOpenDocumentWorkbook() throws UnreadableSheetException {
        var made = asBuyer()
                .accept("*/*")
                .body(NAMES_ONLY)
                .post("/scoring-sheets/workbook.ods")
                .then()
                .statusCode(200)
                .contentType(OdsFile.MEDIA_TYPE)
                .extract()
                .asByteArray();
        var sheets = SpreadsheetFile.readAll(made);

        var request = read(filled ->
                filled.put("workbook", OdsFile.write(filledPrices(sheets.get(0)), filledMarks(sheets.get(1)))));

        expectExampleRanking(request.statusCode(200).extract().asString());
    }

    @Test
    void refusesAWorkbookThatUnpacksToAHugeOne() {
        expectProblem(read(filled -> filled.put("workbook", HandMadeWorkbook.bomb())), 422, "unreadable-file")
                .body("detail", startsWith("the file cannot be read: "));
    }

    @Test
    void refusesWhatIsNoWorkbookAndWhatIsNoTable() {
        expectProblem(read(filled -> filled.put("workbook", "no workbook".getBytes(UTF_8))), 422, "unreadable-file");
        expectProblem(read(filled -> filled.put("prices", "Offre;\"Soumissionnaire")), 422, "unreadable-file");
    }

    @Test
    void namesAWorkbookThatIsNotInBase64() {
        expectProblem(read(filled -> filled.put("workbook", "Prix;12,5")), 400, "invalid-request")
                .body("violations.pointer", contains("/workbook"));
    }

    @Test
    void wantsAWorkbookOrTablesAndNotBoth() {
        expectProblem(read(filled -> {}), 422, "unreadable-file");
        expectProblem(read(filled -> filled.put("workbook", new byte[0]).put("prices", "")), 422, "unreadable-file");
    }

    @Test
    void namesTheFieldOfARequestFromWhichNoTableCanBeMade() {
        var unknown = COMPLETE.replaceFirst("PSE-1\", \"price", "PSE-9\", \"price");

        expectProblem(
                        asBuyer()
                                .body(unknown)
                                .post("/scoring-sheets/workbook.xlsx")
                                .then(),
                        422,
                        "inconsistent-offers")
                .body("violations.pointer", contains("/offers/0/offer/optionPrices/0/optionId"));
    }

    @Test
    void isForBuyersAndServices() {
        expectProblem(
                as("eva", INRAE, "evaluator")
                        .body(COMPLETE)
                        .post("/scoring-sheets/prices.csv")
                        .then(),
                403,
                "forbidden");
    }

    private byte[] workbook(String request) {
        return asBuyer()
                .body(request)
                .post("/scoring-sheets/workbook.xlsx")
                .then()
                .statusCode(200)
                .contentType(XlsxFile.MEDIA_TYPE)
                .extract()
                .asByteArray();
    }

    private Sheet csv(String table, String name) throws UnreadableSheetException {
        return CsvFile.read(
                name,
                asBuyer()
                        .body(NAMES_ONLY)
                        .post("/scoring-sheets/" + table + ".csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private ValidatableResponse read(Consumer<ObjectNode> filling) {
        var filled = json(NAMES_ONLY);
        filling.accept(filled);
        return asBuyer()
                .body(filled.toString())
                .post("/scoring-sheets/readings")
                .then();
    }

    private static Sheet filledPrices(Sheet template) {
        var filled = new ArrayList<>(List.of(template.rows().get(0)));
        for (var offer : json(COMPLETE).withArray("offers")) {
            var row = new ArrayList<>(
                    row(template, offer.at("/offer/offerId").asText()).subList(0, 2));
            row.add(french(offer.at("/offer/priceExcludingVat/amount").asText()));
            offer.at("/offer/optionPrices")
                    .forEach(option -> row.add(
                            option.at("/priceExcludingVat/amount").asText().replace('.', ',')));
            filled.add(row);
        }
        return new Sheet(template.name(), filled);
    }

    /** With thousands apart and a unit behind, as people write. */
    private static String french(String amount) {
        return amount.replaceFirst("(\\d+)(\\d{3})\\.00", "$1\u202F$2,00\u00A0€");
    }

    private static Sheet filledMarks(Sheet template) {
        var filled = new ArrayList<>(List.of(template.rows().get(0)));
        for (var offer : json(COMPLETE).withArray("offers")) {
            var row = new ArrayList<>(
                    row(template, offer.at("/offer/offerId").asText()).subList(0, 2));
            offer.at("/marks").forEach(mark -> row.add(mark.at("/mark").asText()));
            filled.add(row);
        }
        return new Sheet(template.name(), filled);
    }

    private static List<String> row(Sheet template, String offerId) {
        return template.rows().stream()
                .filter(row -> row.get(0).equals(offerId))
                .findAny()
                .orElseThrow();
    }

    private static String namesOnly() {
        var request = json(COMPLETE);
        request.withArray("offers").forEach(offer -> {
            ((ObjectNode) offer).remove("marks");
            ((ObjectNode) offer.get("offer")).remove(List.of("priceExcludingVat", "optionPrices"));
        });
        return request.toString();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
