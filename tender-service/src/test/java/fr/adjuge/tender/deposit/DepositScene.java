package fr.adjuge.tender.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.ScoringStub;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/** A published tender whose deadline is 28 May 2025 at noon in Paris, and what companies send to it. */
public class DepositScene extends HttpTest {

    protected static final String LAUNCH = "2025-04-14T10:00:00+02:00";
    protected static final String DAY_BEFORE = "2025-05-27T15:00:00+02:00";
    protected static final String NOON = "2025-05-28T12:00:00+02:00";
    /** Draft, credits, document, publication. */
    private static final int EVENTS_UP_TO_PUBLICATION = 4;

    protected static final String AFTERNOON = "2025-05-28T14:00:00+02:00";

    /** The address of a tender published on 14 April 2025. */
    protected String publishedTender() {
        ScoringStub.publishesMethods();
        clock.set(LAUNCH);
        var tender = "/tenders/" + inraeDraft().jsonPath().getString("id");
        as("buyer", INRAE)
                .header("If-Match", "\"0\"")
                .body("{\"amountExcludingVat\": {\"amount\": \"360000.00\", \"currency\": \"EUR\"}}")
                .put(tender + "/credits")
                .then()
                .statusCode(200);
        once(as("buyer", INRAE))
                .contentType("application/octet-stream")
                .body("Règlement de la consultation".getBytes(UTF_8))
                .post(tender + "/documents?name=RC.pdf&kind=CONSULTATION_RULES")
                .then()
                .statusCode(201);
        once(as("buyer", INRAE))
                .header("If-Match", tag(tender))
                .body("{}")
                .post(tender + "/publication")
                .then()
                .statusCode(200);
        return tender;
    }

    protected String tag(String tender) {
        return as("buyer", INRAE).get(tender).header("ETag");
    }

    /** The acts in the trail that anybody of the buyer may read at any time, after the publication. */
    protected List<String> actsSincePublication(String tender, String property) {
        return as("auditor", INRAE).get(tender + "/events").jsonPath().<String>getList("items." + property).stream()
                .skip(EVENTS_UP_TO_PUBLICATION)
                .toList();
    }

    protected Response upload(String tender, String company, UUID uploadId, String fileName, byte[] content) {
        return as("operator", company)
                .contentType("application/octet-stream")
                .queryParam("fileName", fileName)
                .body(content)
                .put(tender + "/uploads/" + uploadId);
    }

    /** The identifier of a file that came in whole. */
    protected UUID uploaded(String tender, String company, String fileName, String content) {
        var id = UUID.randomUUID();
        upload(tender, company, id, fileName, content.getBytes(UTF_8)).then().statusCode(200);
        return id;
    }

    protected Response deposit(String tender, String company, String body) {
        return once(as("operator", company)).body(body).post(tender + "/deposits");
    }

    /** A full deposit of one file, with the three options priced. */
    protected Response deposited(String tender, String company) {
        var file = uploaded(tender, company, "AE.pdf", "%PDF-1.7 acte d'engagement de " + company);
        return deposit(tender, company, full(form(company, "239999.00"), file));
    }

    protected static String full(String form, UUID... uploads) {
        return """
                {"lotIds": ["LOT-0001"], "kind": "FULL", "form": %s, "uploadIds": %s}
                """.formatted(form, ids(uploads));
    }

    protected static String complement(UUID... uploads) {
        return """
                {"lotIds": ["LOT-0001"], "kind": "COMPLEMENT", "uploadIds": %s}
                """.formatted(ids(uploads));
    }

    private static String ids(UUID... uploads) {
        var ids = new StringBuilder("[");
        for (var upload : uploads) {
            ids.append(ids.length() > 1 ? "," : "").append('"').append(upload).append('"');
        }
        return ids.append(']').toString();
    }

    protected static String form(String company, String price) {
        return """
                {"members": [%s], "grouping": "ALONE", "subcontracted": false,
                 "lots": [{"lotId": "LOT-0001", "priceExcludingVat": {"amount": "%s", "currency": "EUR"},
                   "optionPrices": [
                     {"optionId": "PSE-1", "priceExcludingVat": {"amount": "24000.00", "currency": "EUR"}},
                     {"optionId": "PSE-2", "priceExcludingVat": {"amount": "6000.00", "currency": "EUR"}},
                     {"optionId": "PSE-3", "priceExcludingVat": {"amount": "12000.00", "currency": "EUR"}}]}]}
                """.formatted(company(company, "Société fictive " + company), price);
    }

    protected static String company(String siret, String name) {
        return """
                {"organisation": {"name": "%s", "registrationNumber": "%s",
                   "address": {"city": "Montpellier", "postalCode": "34000", "nutsCode": "FRJ13", "countryCode": "FRA"},
                   "contact": {"email": "offres@example.fr"}},
                 "size": "MEDIUM"}
                """.formatted(name, siret);
    }
}
