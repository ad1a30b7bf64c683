package fr.adjuge.tender.opening;

import fr.adjuge.tender.deposit.DepositScene;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** A tender whose deposits are opened, and what its buyer does then. */
public class OpeningScene extends DepositScene {

    protected void opened(String sealed) {
        clock.set(AFTERNOON);
        for (var officer : new String[] {"dupont", "martin"}) {
            once(as(officer, INRAE, "opener"))
                    .header("If-Match", tag(sealed))
                    .post(sealed + "/opening")
                    .then()
                    .statusCode(200);
        }
    }

    /** The addresses of the offers, in the order of reception. */
    protected List<String> offersOf(String tender) {
        return as("buyer", INRAE).get(tender + "/offers").jsonPath().<String>getList("items.id").stream()
                .map(id -> tender + "/offers/" + id)
                .toList();
    }

    /** An act of the buyer from the version that is current. */
    protected ValidatableResponse act(String act, String resource, String body) {
        return act("buyer", act, resource, body);
    }

    protected ValidatableResponse act(String role, String act, String resource, String body) {
        var request = once(as(role, INRAE))
                .header("If-Match", as("buyer", INRAE).get(resource).header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(resource + "/" + act)
                .then();
    }

    protected static String decision(String outcome) {
        return "{\"outcome\": \"%s\", \"reason\": \"examiné\"}".formatted(outcome);
    }
}
