package fr.adjuge.tender.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever acts, acts for an organisation, which the token names. */
@QuarkusTest
class TokenWithoutOrganisationTest extends DepositScene {

    @Test
    void opensNothingThatBelongsToAnOrganisation() {
        var tender = publishedTender();

        refused("buyer", (caller, at) -> once(caller).body(newInraeTender()).post("/tenders"), tender);
        refused("buyer", (caller, at) -> caller.body(newInraeTender()).put(at), tender);
        refused("buyer", (caller, at) -> once(caller).body("{}").post(at + "/publication"), tender);
        refused("buyer", (caller, at) -> caller.get(at + "/lots/LOT-0001"), tender);
        refused("buyer", (caller, at) -> caller.get(at + "/offers"), tender);
        refused("buyer", (caller, at) -> caller.get(at + "/lots/LOT-0001/letters"), tender);
        refused("buyer", (caller, at) -> caller.get(at + "/lots/LOT-0001/ranking"), tender);
        refused("opener", (caller, at) -> once(caller).post(at + "/opening"), tender);
        refused(
                "representative",
                (caller, at) -> once(caller)
                        .body(resource("/examples/NewDiscontinuance.json"))
                        .post(at + "/discontinuance"),
                tender);
        refused("auditor", (caller, at) -> caller.get(at + "/events"), tender);
        refused(
                "operator",
                (caller, at) -> once(caller).body("{\"text\": \"?\"}").post(at + "/questions"),
                tender);
        refused("operator", (caller, at) -> caller.get(at + "/deposits"), tender);
        refused("operator", (caller, at) -> caller.get(at + "/uploads/" + UUID.randomUUID()), tender);
        refused("operator", (caller, at) -> caller.get(at + "/lots/LOT-0001/letters"), tender);
        refused(
                "operator",
                (caller, at) -> once(caller)
                        .body(full(form(COMPANY_A, "1.00"), UUID.randomUUID()))
                        .post(at + "/deposits"),
                tender);
    }

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

    private Response draftedBy(@Nullable Object organisation) {
        return once(claiming(organisation, "buyer")).body(newInraeTender()).post("/tenders");
    }

    private void refused(String role, BiFunction<RequestSpecification, String, Response> act, String tender) {
        refused(act.apply(claiming(null, role), tender), "claim organisation");
    }

    private static void refused(Response response, String reason) {
        response.then()
                .statusCode(403)
                .body("type", equalTo("urn:adjuge:problem:not-your-role"))
                .body("detail", containsString(reason));
    }

    private RequestSpecification claiming(@Nullable Object organisation, String role) {
        var claims = identity.claims("somebody", "", role);
        if (organisation == null) {
            claims.remove("organisation");
        } else {
            claims.claim("organisation", organisation);
        }
        return anonymously().header("Authorization", "Bearer " + identity.sign(claims));
    }
}
