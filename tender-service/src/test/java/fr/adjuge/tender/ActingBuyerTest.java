package fr.adjuge.tender;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In whose name a procedure is run: the organisation of the token is the buyer, or has its mandate. */
@QuarkusTest
class ActingBuyerTest extends HttpTest {

    private static final String BUYER = "/consultation/buyer/organisation/registrationNumber";

    @BeforeEach
    void itIsTheDayOfTheDraft() {
        clock.set("2025-04-07T09:00:00+02:00");
    }

    @Test
    void isTheOrganisationOfTheToken() {
        refused(draft(CHAMBERS, newInraeTender()), BUYER).body("detail", containsString(CHAMBERS));
        draft(INRAE, newInraeTender()).then().statusCode(201);
    }

    @Test
    void mayBeAnotherEstablishmentOfTheSameLegalPerson() {
        // The seat of INRAE: the same SIREN, 180070039, and another number after it.
        draft("18007003900037", newInraeTender()).then().statusCode(201);
        // The SIREN of another, which differs in its last digit.
        refused(draft("18007003801027", newInraeTender()), BUYER);
    }

    @Test
    void staysSoWhenTheDraftIsRevised() {
        var draft = draft(INRAE, newInraeTender()).header("Location");
        var inTheNameOfAnother = newInraeTender().replace(INRAE, CHAMBERS);

        refused(
                as("buyer", INRAE)
                        .header("If-Match", "\"0\"")
                        .body(inTheNameOfAnother)
                        .put(draft),
                BUYER);
    }

    @Test
    void mayBeAnotherOneThatGaveItsMandate() {
        draft(CHAMBERS, under(mandate("CENTRAL_PURCHASING_BODY", "180 070 047 00014", "2025-04-07")))
                .then()
                .statusCode(201)
                .body("organisation", equalTo(CHAMBERS))
                .body("consultation.buyer.organisation.registrationNumber", equalTo(INRAE))
                .body("consultation.mandate.kind", equalTo("CENTRAL_PURCHASING_BODY"))
                .body("consultation.mandate.reference", equalTo("Convention 2025-12"))
                .body("consultation.mandate.signedOn", equalTo("2025-04-07"));
        draft(INRAE, under(mandate("BUYERS_GROUP", INRAE, "2025-01-02"))).then().statusCode(201);
    }

    @Test
    void showsAMandateOfItsOwnThatIsInForce() {
        refused(
                        draft(CHAMBERS, under(mandate("CENTRAL_PURCHASING_BODY", INRAE, "2025-04-07"))),
                        "/consultation/mandate/registrationNumber")
                .body("violations[0].message", containsString("L2113-2"));
        refused(
                draft(CHAMBERS, under(mandate("BUYERS_GROUP", CHAMBERS, "2025-04-08"))),
                "/consultation/mandate/signedOn");
        draft(CHAMBERS, under(mandate("FRIENDSHIP", CHAMBERS, "2025-04-07")))
                .then()
                .statusCode(400);
    }

    private Response draft(String organisation, String body) {
        return once(as("buyer", organisation)).body(body).post("/tenders");
    }

    private static ValidatableResponse refused(Response response, String pointer) {
        return response.then()
                .statusCode(422)
                .body("type", equalTo("urn:adjuge:problem:rules-not-met"))
                .body("violations.pointer", contains(pointer));
    }

    private static String under(String mandate) {
        return newInraeTender().replaceFirst("\"consultation\"\\s*:\\s*\\{", "\"consultation\": {" + mandate + ",");
    }

    private static String mandate(String kind, String holder, String signedOn) {
        return """
                    "mandate": {"kind": "%s", "name": "Centrale d'achat", "registrationNumber": "%s",
                      "reference": "Convention 2025-12", "signedOn": "%s"}""".formatted(kind, holder, signedOn);
    }
}
