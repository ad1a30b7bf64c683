package fr.adjuge.tender;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.tender.opening.OpeningScene;
import fr.adjuge.testkit.TextAtTheDoor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TextAtTheDoorTest extends OpeningScene {

    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicTest> everyTextIsLookedAtAtTheDoor() {
        var token = identity.token(
                "all", INRAE, "buyer", "opener", "representative", "auditor", "operator", "evaluator", "service");
        return TextAtTheDoor.onCommittedContract(token, everythingOfOneCaller());
    }

    /** A tender whose buyer is the company that asked, that deposited an offer and that is asked about its price. */
    private Map<String, String> everythingOfOneCaller() {
        var tender = publishedTender();
        var question = once(as("operator", INRAE))
                .body(resource("/examples/NewQuestion.json"))
                .post(tender + "/questions")
                .jsonPath()
                .getString("id");
        clock.set(DAY_BEFORE);
        deposited(tender, INRAE).then().statusCode(201);
        opened(tender);
        var offer = offersOf(tender).get(0);
        act("price-request", offer, resource("/examples/NewPriceRequest.json")).statusCode(200);
        var id = last(tender);
        var entry = as("operator", INRAE)
                .get("/inbox?kind=PRICE_REQUEST&tenderId=" + id)
                .jsonPath()
                .getString("items[0].id");
        return Map.of(
                "id", id,
                "tenderId", id,
                "lotId", "LOT-0001",
                "offerId", last(offer),
                "questionId", question,
                "entryId", entry);
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void aBlankOptionalTextOfAConsultationIsAbsent() {
        clock.set("2025-04-07T09:00:00+02:00");
        var draft = newInraeTender()
                .replace("\"nacres\": \"QB.37\"", "\"nacres\": \"\u00a0\"")
                .replaceFirst("\"email\": \"[^\"]*\"", "\"email\": \"\", \"website\": \" \"");
        var id = once(beyondTheContract("buyer", INRAE)) // where a blank fits no pattern
                .body(draft)
                .post("/tenders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("buyer", INRAE)
                .get("/tenders/" + id)
                .then()
                .statusCode(200)
                .body("consultation.subject.nacres", nullValue())
                .body("consultation.buyer.organisation.contact.email", nullValue())
                .body("consultation.buyer.organisation.contact.website", nullValue());
    }

    /** Stored before texts were looked at. */
    @Test
    void aStoredConsultationIsReadWithoutItsBlanksAndWithoutWhatIsNoWrittenText() throws SQLException {
        clock.set("2025-04-07T09:00:00+02:00");
        var id = inraeDraft().jsonPath().getString("id");
        store(id, "{buyer,organisation,contact,website}", "\"\"");
        store(id, "{subject,title}", "\"Moisson\\u000bneuse\\u0001\"");

        as("buyer", INRAE)
                .get("/tenders/" + id)
                .then()
                .statusCode(200)
                .body("consultation.buyer.organisation.contact.website", nullValue())
                .body("consultation.subject.title", equalTo("Moisson\nneuse"));
    }

    private void store(String tender, String path, String value) throws SQLException {
        try (var connection = database.getConnection();
                var change =
                        connection.prepareStatement("update tender set consultation = jsonb_set(consultation::jsonb, '"
                                + path + "', '" + value + "') where id = ?")) {
            change.setObject(1, UUID.fromString(tender));
            change.executeUpdate();
        }
    }
}
