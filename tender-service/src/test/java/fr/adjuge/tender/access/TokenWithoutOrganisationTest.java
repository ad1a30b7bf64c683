package fr.adjuge.tender.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever acts, acts for an organisation, which the token names; what a token without one opens: {@code AuthorisationTest}. */
@QuarkusTest
class TokenWithoutOrganisationTest extends DepositScene {

    @Test
    void namesItInOneTextWithALetterOrADigit() {
        clock.set(LAUNCH);

        Stream.of("", "  ", "-").forEach(claim -> refused(draftedBy(claim), "claim organisation"));
        refused(draftedBy(18007003901027L), "claim organisation");
    }

    @Test
    void aBuyerIsKnownByASiret() {
        clock.set(LAUNCH);

        refused(draftedBy("HRB 12345"), "14 digits");
        refused(draftedBy("1800700390102"), "14 digits");
        draftedBy("180 070 039 01027").then().statusCode(201).body("organisation", equalTo(HttpTest.INRAE));
    }

    private Response draftedBy(Object organisation) {
        var claims = identity.claims("somebody", "", "buyer").claim("organisation", organisation);
        return once(anonymously().header("Authorization", "Bearer " + identity.sign(claims)))
                .body(newInraeTender())
                .post("/tenders");
    }

    private static void refused(Response response, String reason) {
        response.then()
                .statusCode(403)
                .body("type", equalTo("urn:adjuge:problem:not-your-role"))
                .body("detail", containsString(reason));
    }
}
